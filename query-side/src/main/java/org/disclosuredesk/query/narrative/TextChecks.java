package org.disclosuredesk.query.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
 * <p>A figure with a measure word is taken for what the last words before it in its clause speak of; one that no such
 * words stand before is only named, since nobody can say what it is.
 */
public final class TextChecks {

    /** A figure and its measure word; 360余条 is more than 360. */
    private static final Pattern FIGURE = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*(余|多)?\\s*(件次|人次|万元|件|条|次|个|项|元|%)");

    private static final Pattern CLAUSE = Pattern.compile("[，。；、,;]");

    /** A round figure of so many is not exceeded by more than its own tenth. */
    private static final BigDecimal ABOUT = new BigDecimal("1.1");

    /** What words speak of, with the measure words of it. */
    private record Spoken(Pattern words, String units, ReportTerm term) {

        static Spoken of(String words, String units, ReportTerm term) {
            return new Spoken(Pattern.compile(words), units, term);
        }
    }

    private static final List<Spoken> SPOKEN = List.of(
            Spoken.of("(新收|收到|受理).{0,12}申请", "件项", ReportTerm.NEW_RECEIVED),
            Spoken.of("申请.{0,6}(新收|收到)", "件项", ReportTerm.NEW_RECEIVED),
            Spoken.of("上年.{0,4}结转", "件", ReportTerm.CARRIED_IN),
            Spoken.of("结转下", "件", ReportTerm.CARRIED_OUT),
            Spoken.of("办结.{0,6}(申请)?", "件", ReportTerm.ANSWERED),
            Spoken.of("予以公开", "件", ReportTerm.DISCLOSED),
            Spoken.of("部分公开", "件", ReportTerm.PARTIALLY_DISCLOSED),
            Spoken.of("不予公开", "件", ReportTerm.REFUSED),
            Spoken.of("无法提供", "件", ReportTerm.UNAVAILABLE),
            Spoken.of("不予处理", "件", ReportTerm.NOT_PROCESSED),
            Spoken.of("主动公开.{0,12}(信息)?", "条", ReportTerm.ITEMS_PUBLISHED),
            Spoken.of("发布.{0,8}信息", "条", ReportTerm.ITEMS_PUBLISHED),
            Spoken.of("咨询", "次件", ReportTerm.CONSULTATIONS),
            Spoken.of("培训", "次", ReportTerm.TRAININGS),
            Spoken.of("(培训|参训|参加)", "人次", ReportTerm.PEOPLE_TRAINED),
            Spoken.of("检查", "次", ReportTerm.INSPECTIONS),
            Spoken.of("(发现|查出).{0,4}问题", "个项", ReportTerm.PROBLEMS_FOUND),
            Spoken.of("整改", "个项", ReportTerm.PROBLEMS_CURED),
            Spoken.of("收到.{0,4}举报", "件", ReportTerm.COMPLAINTS_RECEIVED),
            Spoken.of("(行政)?复议.{0,8}纠正", "件", ReportTerm.REVIEWS_CORRECTED),
            Spoken.of("(行政)?复议", "件", ReportTerm.REVIEWS),
            Spoken.of("(行政)?诉讼.{0,8}纠正", "件", ReportTerm.SUITS_CORRECTED),
            Spoken.of("(行政)?诉讼", "件", ReportTerm.SUITS),
            Spoken.of("收费通知", "件", ReportTerm.FEES_NOTICED),
            Spoken.of("(收取|实收|实际收).{0,12}", "元", ReportTerm.FEES_RECEIVED_AMOUNT),
            Spoken.of("按期.{0,6}率", "%", ReportTerm.IN_TIME),
            Spoken.of("行政许可", "件", ReportTerm.LICENSING),
            Spoken.of("行政处罚", "件", ReportTerm.PUNISHMENT),
            Spoken.of("行政强制", "件", ReportTerm.COERCION));

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
                    var clause = clause(before + piece.text().substring(0, figure.start()));
                    found.add(typed(section.no(), clause, figure.group(1), figure.group(2), figure.group(3), derived));
                }
            }
            before.append(piece.text());
        }
    }

    /** What stands since the last comma; where that says nothing, the clause before it belongs to it. */
    private static String clause(String before) {
        var parts = CLAUSE.split(before, -1);
        return parts[parts.length - 1];
    }

    private static TypedFigure typed(
            int section,
            String clause,
            String figure,
            @Nullable String about,
            String unit,
            Map<ReportTerm, Derived> derived) {
        var words = clause + figure + (about == null ? "" : about) + unit;
        var spoken = spoken(clause, unit);
        if (spoken == null) {
            return new TypedFigure(section, words, figure, null, null, null, true);
        }
        var counted = derived.get(spoken.term());
        return new TypedFigure(
                section,
                words,
                figure,
                spoken.term(),
                counted.text(),
                counted.cell(),
                agrees(new BigDecimal(figure), about != null, counted.text()));
    }

    private static @Nullable Spoken spoken(String clause, String unit) {
        Spoken best = null;
        var at = -1;
        for (var one : SPOKEN) {
            var words = one.words().matcher(clause);
            while (one.units().contains(unit) && words.find()) {
                if (words.end() > at) {
                    at = words.end();
                    best = one;
                }
            }
        }
        return best;
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
