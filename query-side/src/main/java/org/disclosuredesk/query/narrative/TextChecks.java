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

    /** Something did not occur: what follows is all named as nought. */
    private static final Pattern NEGATION =
            Pattern.compile("(?:没有|没(?!有)|不存在|(?<!有)无|未(?=有|发|收|受|接|新|产|出|制|开|实|被|提|逾|超))"
                    + "((?:有|发生|出现|产生|发出|制发|开具|收到|接到|受理|新收|实际收取|收取|被)?(?:过|任何)*)((?:(?!也|且)[^，。；,;（(！：:])+)");

    /** Something named before it did not occur: 行政复议、行政诉讼均未发生. */
    private static final Pattern NEGATED_BEFORE =
            Pattern.compile("([^，。；,;（(！：:]{2,40}?)(?:案件)?(?:均|都)(?:未发生|没有发生|没有|为零|为无|为0件?|无)(?=[，。；,;]|$)");

    private static final Pattern JOINED = Pattern.compile("以及|或者|[、和与及或]");

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
    private static SpokenTerms.@Nullable Spoken spoken(String before, String unit) {
        var sentence = last(SENTENCE, before);
        var clause = clause(before);
        if (ELSEWHERE.matcher(clause).find()) {
            return null;
        }
        SpokenTerms.Spoken best = null;
        var from = 0;
        var to = sentence.length() - clause.length();
        for (var one : SpokenTerms.SPOKEN) {
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
            for (var one : SpokenTerms.DENIED) {
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
