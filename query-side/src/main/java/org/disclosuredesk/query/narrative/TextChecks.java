package org.disclosuredesk.query.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.disclosuredesk.law.ReportTerm;
import org.disclosuredesk.law.term.ReportFact;
import org.disclosuredesk.query.narrative.DerivedWords.Derived;
import org.disclosuredesk.query.narrative.ReportDocument.Passage;
import org.disclosuredesk.query.narrative.ReportDocument.Section;
import org.jspecify.annotations.Nullable;

/**
 * Holds the figures somebody wrote into the text of a report against those the desk counts, as whoever reads reports by
 * machine does. It advises and stops nothing.
 *
 * <p>A figure with a measure word is taken for what the words right before it speak of, and of several words for the
 * longest; one that no such words stand before is only named, since nobody can say what it is. Words that say something
 * did not occur (没有发生, 未收取) say nought of each thing they name.
 */
public final class TextChecks {

    /** A figure and its measure word; 360余条 is more than 360, and 第三十三条 is none. */
    private static final Pattern FIGURE = Pattern.compile("(?<![第几数每某同这那逐\\d.点" + ChineseNumber.CHARACTERS + "])"
            + "(?:百分之(\\d+(?:\\.\\d+)?|" + ChineseNumber.PATTERN + ")"
            + "|(\\d+(?:\\.\\d+)?|" + ChineseNumber.PATTERN + ")"
            + "\\s*(余|多)?\\s*(件次|人次|万元|件|宗|起|条|次|个|份|项|元|%|％)"
            + "(?!事|性|方面|环节|层面|阶段|月|工作日|百分点|龙|人(?!次)))(以上|以下|左右)?");

    /** One measure word is as good as another for cases. */
    private static final String CASES = "件宗起条个项次";

    private static final Pattern CLAUSE = Pattern.compile("[，。；、,;]");

    /** A sentence; one that opens 其中 belongs to the one before it. */
    private static final Pattern SENTENCE = Pattern.compile("[。；;](?!其中)");

    /** What may stand between the words and their figure and change nothing. */
    private static final Pattern FILLER =
            Pattern.compile("(?:案件|案|申请|决定|事项|共计|共|总计|合计|累计|数量|数|了|为|有|达到|达|计|的|：|:|\\s)*");

    /** Words that share their figure with what stands before them: 予以公开、部分公开5件. */
    private static final Pattern SHARED = Pattern.compile("(?:(?<!以)及|和|与|或|(?<![件宗起条次个份项元%％）)}])、)$");

    /** A count of something else than the new requests. */
    private static final Pattern OTHER_COUNT = Pattern.compile("(?:办结|结转|答复|予以|不予|部分公开|无法|复议|诉讼)(?!.*(?:新收|收到))");

    /** Another time than the year reported on, or no statement about it. */
    private static final Pattern ELSEWHERE =
            Pattern.compile("去年|上一年|往年|上年(?!.{0,4}结转)|季度|半年|月份?(?!.*日)|确保|力争|努力|避免|如果|若|一旦");

    /** A round figure of so many is not exceeded by more than its own tenth. */
    private static final BigDecimal ABOUT = new BigDecimal("1.1");

    /** What words speak of, with the measure words of it. */
    private record Spoken(Pattern words, String units, ReportTerm term) {

        /** Words of one clause. */
        static Spoken of(String words, String units, ReportTerm term) {
            return across(words.replace(".{", "[^，。；、,;]{"), units, term);
        }

        /** Words that may have a comma between them. */
        static Spoken across(String words, String units, ReportTerm term) {
            return new Spoken(Pattern.compile(words), units, term);
        }
    }

    private static final List<Spoken> SPOKEN = List.of(
            Spoken.of(
                    "(新收|收到|受理)(到|了|各类|有效|群众|公众|社会|提出|的|依申请|公开|政府|信息|事项|共)*依?申请(公开)?(事项)?(政府)?(信息)?",
                    CASES,
                    ReportTerm.NEW_RECEIVED),
            Spoken.of("申请.{0,6}(新收|收到)", CASES, ReportTerm.NEW_RECEIVED),
            Spoken.of("新收", CASES, ReportTerm.NEW_RECEIVED),
            Spoken.of("上年.{0,4}结转", CASES, ReportTerm.CARRIED_IN),
            Spoken.of("结转(至|到)?下(一)?年(度)?(继续办理)?", CASES, ReportTerm.CARRIED_OUT),
            Spoken.of("办结(了)?(依申请公开|(政府)?信息公开)?", CASES, ReportTerm.ANSWERED),
            Spoken.of("予以公开", CASES, ReportTerm.DISCLOSED),
            Spoken.of("部分公开", CASES, ReportTerm.PARTIALLY_DISCLOSED),
            Spoken.of("不予公开", CASES, ReportTerm.REFUSED),
            Spoken.of("无法提供", CASES, ReportTerm.UNAVAILABLE),
            Spoken.of("不予处理", CASES, ReportTerm.NOT_PROCESSED),
            Spoken.of("自然人", CASES, ReportTerm.BY_NATURAL_PERSONS),
            Spoken.of("商业企业", CASES, ReportTerm.BY_BUSINESSES),
            Spoken.of("科研机构", CASES, ReportTerm.BY_RESEARCH),
            Spoken.of("社会公益组织", CASES, ReportTerm.BY_SOCIAL_ORGS),
            Spoken.of("法律服务机构", CASES, ReportTerm.BY_LEGAL_SERVICES),
            Spoken.of("其他组织", CASES, ReportTerm.BY_OTHER_ORGS),
            Spoken.of("主动公开.{0,12}(信息)?", "条", ReportTerm.ITEMS_PUBLISHED),
            Spoken.of("发布.{0,8}信息", "条", ReportTerm.ITEMS_PUBLISHED),
            Spoken.of("制发公文", "件份个", ReportTerm.DOCUMENTS_ISSUED),
            Spoken.of("(主动)?公开公文", "件份个", ReportTerm.DOCUMENTS_PUBLISHED),
            Spoken.of("废止公文", "件份个", ReportTerm.DOCUMENTS_REPEALED),
            Spoken.of("公文发布审查", "件次", ReportTerm.DOCUMENTS_REVIEWED),
            Spoken.of("(依申请公开)?答复审查", "件次", ReportTerm.ANSWERS_REVIEWED),
            Spoken.of("咨询.{0,6}", "次件", ReportTerm.CONSULTATIONS),
            Spoken.of("培训.{0,6}", "次", ReportTerm.TRAININGS),
            Spoken.of("(培训|参训|参加).{0,6}", "人次", ReportTerm.PEOPLE_TRAINED),
            Spoken.of("检查.{0,6}", "次", ReportTerm.INSPECTIONS),
            Spoken.of("(发现|查出).{0,4}问题", "个项", ReportTerm.PROBLEMS_FOUND),
            Spoken.of("整改.{0,4}", "个项", ReportTerm.PROBLEMS_CURED),
            Spoken.of("收到.{0,4}举报", CASES, ReportTerm.COMPLAINTS_RECEIVED),
            Spoken.across("举报((?!申请|办结)[^。]){0,20}办结(举报)?", CASES, ReportTerm.COMPLAINTS_CONCLUDED),
            Spoken.of("(行政)?复议", CASES, ReportTerm.REVIEWS),
            Spoken.across("(行政)?复议((?!复议|诉讼|起诉|均|共|都)[^。]){0,30}纠正", CASES, ReportTerm.REVIEWS_CORRECTED),
            Spoken.of("(?<!行政|直接[^，。；、]{0,4}|复议[^，。；、件宗起]{0,8})(行政)?诉讼", CASES, ReportTerm.SUITS),
            Spoken.across(
                    "(?<!行政|直接[^，。；、]{0,4}|复议[^，。；、件宗起]{0,8})(行政)?诉讼((?!复议|诉讼|起诉|均|共|都)[^。]){0,30}纠正",
                    CASES,
                    ReportTerm.SUITS_CORRECTED),
            Spoken.of("未经(行政)?复议.{0,4}直接(提起|向法院)?(起诉|(行政)?诉讼)", CASES, ReportTerm.SUITS_DIRECT),
            Spoken.of("(?<!未)(经)?(行政)?复议.{0,2}后(又|再)?(提起|向法院)?(起诉|(行政)?诉讼)", CASES, ReportTerm.SUITS_AFTER_REVIEW),
            Spoken.of("收费通知(书)?", CASES + "份", ReportTerm.FEES_NOTICED),
            Spoken.of("(收取|实收|实际收).{0,12}", "元", ReportTerm.FEES_RECEIVED_AMOUNT),
            Spoken.of("(按期|按时).{0,6}率", "%", ReportTerm.IN_TIME),
            Spoken.of("行政许可(?!.{0,2}申请)", "件宗起", ReportTerm.LICENSING),
            Spoken.of("行政处罚", "件宗起", ReportTerm.PUNISHMENT),
            Spoken.of("行政强制", "件宗起", ReportTerm.COERCION));

    /** Something did not occur: what follows is all named as nought. */
    private static final Pattern NEGATION =
            Pattern.compile("(?:没有|没(?!有)|不存在|(?<!有)无|未(?=有|发|收|受|接|新|产|出|制|开|实|被|提|逾|超))"
                    + "((?:有|发生|出现|产生|发出|制发|开具|收到|接到|受理|新收|实际收取|收取|被)?(?:过|任何)*)((?:(?!也|且)[^，。；,;（(！：:])+)");

    /** Something named before it did not occur: 行政复议、行政诉讼均未发生. */
    private static final Pattern NEGATED_BEFORE =
            Pattern.compile("([^，。；,;（(！：:]{2,40}?)(?:案件)?(?:均|都)(?:未发生|没有发生|没有|为零|为无|为0件?|无)(?=[，。；,;]|$)");

    private static final Pattern JOINED = Pattern.compile("以及|或者|[、和与及或]");

    /** What may stand before the thing and adds nothing to it. */
    private static final String ANY = "(?:有|发生|出现|收到|接到|受理|新收|新增|被|提起|申请|过|本年度?|今年|全年|任何|相关|一[件起宗例份]|因|由|涉及|有关|关于|对"
            + "|(?:依申请|(?:政府)?信息)公开(?:工作|方面|领域|类)?|引起|引发|产生|的)*";

    /** What may stand after it; a bare 的 makes it something else. */
    private static final String CASE = "(?:的?(?:案件|案|申请|情况|情形|事项|事件|问题|现象|行为|发生))*";

    /** What may be said not to have occurred. */
    private record Denied(Pattern words, ReportTerm term) {

        static Denied of(String words, ReportTerm term) {
            return new Denied(Pattern.compile(ANY + "(?:" + words + ")" + CASE), term);
        }
    }

    private static final List<Denied> DENIED = List.of(
            Denied.of("未经(行政)?复议.{0,2}直接(提起)?(起诉|(行政)?诉讼)", ReportTerm.SUITS_DIRECT),
            Denied.of("经?(行政)?复议后(提起)?(起诉|(行政)?诉讼)", ReportTerm.SUITS_AFTER_REVIEW),
            Denied.of("(行政)?复议(结果)?被?纠正", ReportTerm.REVIEWS_CORRECTED),
            Denied.of("(行政)?诉讼(结果)?被?纠正", ReportTerm.SUITS_CORRECTED),
            Denied.of("(行政)?复议", ReportTerm.REVIEWS),
            Denied.of("(行政)?(诉讼|应诉)", ReportTerm.SUITS),
            Denied.of("(?<!收到|接到)(发出|制发|开具)?((政府)?信息(公开)?处理费)?(的)?收费通知书?", ReportTerm.FEES_NOTICED),
            Denied.of("(实际)?收取?(依申请公开|(政府)?信息公开|信息|处理|任何|相关|其他|的)*费用?|(?<=收到)(信息)?处理费用?", ReportTerm.FEES_RECEIVED),
            Denied.of("(?<=收到|接到|新收)(任何)?申请|(政府)?信息公开(的)?申请|依申请公开(事项)?", ReportTerm.NEW_RECEIVED),
            Denied.of("(群众)?举报", ReportTerm.COMPLAINTS_RECEIVED),
            Denied.of("上年(度)?结转", ReportTerm.CARRIED_IN),
            Denied.of("结转(至)?下(一)?年(度)?(继续办理)?", ReportTerm.CARRIED_OUT),
            Denied.of("不予公开", ReportTerm.REFUSED),
            Denied.of("部分公开", ReportTerm.PARTIALLY_DISCLOSED),
            Denied.of("(逾期|超期|超时)(答复|办理|未答复)?", ReportTerm.IN_TIME));

    private TextChecks() {}

    /**
     * A figure somebody wrote.
     *
     * @param section in which section, 1 to 6
     * @param words the clause it stands in
     * @param figure as it was written
     * @param term what it seems to speak of; null where nobody can say
     * @param counted what the desk counts of that; null where nobody can say
     * @param cell the figure whose cases that opens; null where there is none
     * @param agrees whether both say the same; true where nobody can say
     */
    public record TypedFigure(
            int section,
            String words,
            String figure,
            @Nullable ReportTerm term,
            @Nullable String counted,
            @Nullable String cell,
            boolean agrees) {

        /** Whether it contradicts what the desk counts. */
        public boolean contradicts() {
            return !agrees;
        }
    }

    /** Every figure that was written by hand. */
    public static List<TypedFigure> of(ReportDocument document) {
        var derived = DerivedWords.of(document.report());
        var found = new ArrayList<TypedFigure>();
        for (var section : document.sections()) {
            section.passages().forEach(passage -> look(section, passage, derived, found));
        }
        return found;
    }

    /** Whether fees were noticed or received and section six says nothing of them (国办函〔2020〕109号). */
    public static boolean feesUnexplained(ReportDocument document) {
        var facts = document.report().facts();
        var charged = facts.sum(ReportFact.FEES_NOTICED) > 0 || facts.sum(ReportFact.FEES_RECEIVED) > 0;
        return charged
                && document.sections().get(document.sections().size() - 1).passages().stream()
                        .noneMatch(passage -> passage.whole().contains("费"));
    }

    private static void look(
            Section section, Passage passage, Map<ReportTerm, Derived> derived, List<TypedFigure> found) {
        var before = new StringBuilder();
        for (var piece : passage.pieces()) {
            if (!piece.derived()) {
                var figure = FIGURE.matcher(piece.text());
                while (figure.find()) {
                    typed(section.no(), before + piece.text().substring(0, figure.start()), figure, derived)
                            .ifPresent(found::add);
                }
                denied(section.no(), before.toString(), piece.text(), derived, found);
            }
            before.append(piece.text());
        }
    }

    /** What stands since the last comma. */
    private static String clause(String before) {
        return last(CLAUSE, before);
    }

    private static String last(Pattern ends, String before) {
        var parts = ends.split(before, -1);
        return parts[parts.length - 1];
    }

    private static Optional<TypedFigure> typed(
            int section, String before, MatchResult figure, Map<ReportTerm, Derived> derived) {
        var percent = figure.group(1) != null;
        var number = percent ? figure.group(1) : figure.group(2);
        var unit = percent || figure.group(4).equals("％") ? "%" : figure.group(4);
        var words = clause(before) + figure.group();
        var spoken = figure.group(5) == null ? spoken(before, unit) : null;
        if (spoken == null) {
            // 一个, 一次 and the like are words more often than figures
            return Character.isDigit(number.charAt(0)) || "件宗%".contains(unit)
                    ? Optional.of(new TypedFigure(section, words, number, null, null, null, true))
                    : Optional.empty();
        }
        var counted = derived.get(spoken.term());
        return Optional.of(new TypedFigure(
                section,
                words,
                number,
                spoken.term(),
                counted.text(),
                counted.cell(),
                agrees(ChineseNumber.read(number), figure.group(3) != null, counted.text())));
    }

    /** What the words right before a figure speak of: those that end last, and of these the longest. */
    private static @Nullable Spoken spoken(String before, String unit) {
        var sentence = last(SENTENCE, before);
        var clause = clause(before);
        if (ELSEWHERE.matcher(clause).find()) {
            return null;
        }
        Spoken best = null;
        var from = 0;
        var to = sentence.length() - clause.length();
        for (var one : SPOKEN) {
            var words = one.words().matcher(sentence);
            while (one.units().contains(unit) && words.find()) {
                if (words.end() > to || words.end() == to && best != null && words.start() < from) {
                    from = words.start();
                    to = words.end();
                    best = one;
                }
            }
        }
        if (best == null
                || !FILLER.matcher(sentence.substring(to)).matches()
                || SHARED.matcher(sentence.substring(0, from)).find()) {
            return null;
        }
        return best.term().applicant() != null
                        && OTHER_COUNT.matcher(sentence.substring(0, from)).find()
                ? null
                : best;
    }

    private static void denied(
            int section, String before, String text, Map<ReportTerm, Derived> derived, List<TypedFigure> found) {
        var negation = NEGATION.matcher(text);
        while (negation.find()) {
            var clause = clause(before + text.substring(0, negation.start()));
            if (!ELSEWHERE.matcher(clause).find()) {
                deny(section, clause + negation.group(), negation.group(1), negation.group(2), derived, found);
            }
        }
        var late = NEGATED_BEFORE.matcher(text);
        while (late.find()) {
            if (!ELSEWHERE.matcher(late.group(1)).find()) {
                deny(section, late.group(), "", late.group(1), derived, found);
            }
        }
    }

    private static void deny(
            int section,
            String words,
            String verb,
            String things,
            Map<ReportTerm, Derived> derived,
            List<TypedFigure> found) {
        var said = EnumSet.noneOf(ReportTerm.class);
        for (var thing : JOINED.split(things)) {
            for (var one : DENIED) {
                if (one.words().matcher(verb + thing).matches() && said.add(one.term())) {
                    var counted = derived.get(one.term());
                    // nothing late is all in time
                    var agrees = one.term() == ReportTerm.IN_TIME
                            ? counted.text().equals("100%") || !counted.text().endsWith("%")
                            : agrees(BigDecimal.ZERO, false, counted.text());
                    found.add(new TypedFigure(section, words, "0", one.term(), counted.text(), counted.cell(), agrees));
                    break;
                }
            }
        }
    }

    private static boolean agrees(BigDecimal said, boolean about, String counted) {
        var digits = counted.replace("%", "");
        if (!digits.matches("\\d+(\\.\\d+)?")) {
            return false;
        }
        var figure = new BigDecimal(digits);
        return about
                ? figure.compareTo(said) >= 0 && figure.compareTo(said.multiply(ABOUT)) <= 0
                : figure.compareTo(said) == 0;
    }
}
