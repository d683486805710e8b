package org.disclosuredesk.query.narrative;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disclosuredesk.law.ReportTerm;
import org.disclosuredesk.query.annualreport.AnnualReport;
import org.jspecify.annotations.Nullable;

/**
 * All that a report says, in the order of its form: every format prints this and nothing else.
 *
 * @param title 某机关某年政府信息公开工作年度报告
 * @param opening the sentence that names the law and the period
 * @param sections the six sections (art. 50; 国办公开办函〔2021〕30号)
 * @param foot what it was made from, with the hash of its tables
 */
public record ReportDocument(AnnualReport report, String title, String opening, List<Section> sections, String foot) {

    /** A table of the form, which stands below the text of its section. */
    public enum Table {
        /** 主动公开政府信息情况. */
        TABLE2,
        /** 收到和处理政府信息公开申请情况. */
        TABLE3,
        /** 政府信息公开行政复议、行政诉讼情况. */
        TABLE4
    }

    /**
     * A section of the report.
     *
     * @param no 1 to 6
     * @param heading as on the form
     * @param passages its text; empty where nothing is written yet
     * @param written whether somebody wrote it; else it is the desk's own draft
     * @param table the table below the text; null where the form has none there
     */
    public record Section(
            int no,
            String heading,
            List<Passage> passages,
            boolean written,
            @Nullable Table table) {

        public Section {
            passages = List.copyOf(passages);
        }

        /** How long its text is, in characters. */
        public int length() {
            return passages.stream()
                    .mapToInt(passage -> passage.whole().length())
                    .sum();
        }

        /** Whether nobody has written it, and no table stands for it. */
        public boolean unwritten() {
            return passages.isEmpty() && table == null;
        }
    }

    /**
     * A paragraph.
     *
     * @param lead the words it opens with, as （一）主动公开情况。; null where it has none
     * @param pieces the rest: words as written, and what the desk put in
     */
    public record Passage(@Nullable String lead, List<Piece> pieces) {

        public Passage {
            pieces = List.copyOf(pieces);
        }

        /** What stands after the lead. */
        public String text() {
            return pieces.stream().map(Piece::text).collect(Collectors.joining());
        }

        /** The whole paragraph. */
        public String whole() {
            return lead == null ? text() : lead + text();
        }
    }

    /**
     * Words of a paragraph.
     *
     * @param term what the desk put in; null where somebody wrote them
     * @param cell the figure whose cases they open; null where there is none
     */
    public record Piece(
            String text,
            @Nullable ReportTerm term,
            @Nullable String cell) {

        /** Whether the desk put them in. */
        public boolean derived() {
            return term != null;
        }
    }

    /** The numeral of a section as the form has it. */
    public static String numeral(int section) {
        return "一二三四五六".substring(section - 1, section);
    }

    public ReportDocument {
        sections = List.copyOf(sections);
    }

    /** Every paragraph of text, in order. */
    public Stream<Passage> passages() {
        return sections.stream().flatMap(section -> section.passages().stream());
    }
}
