package org.disclosuredesk.query.annualreport;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.disclosuredesk.law.Cells;
import org.disclosuredesk.law.Table3Row;
import org.disclosuredesk.law.term.ApplicantKind;
import org.disclosuredesk.law.term.DecisionKind;
import org.disclosuredesk.law.term.Figure;
import org.disclosuredesk.law.term.RemedyKind;
import org.disclosuredesk.law.term.RemedyResult;
import org.jspecify.annotations.Nullable;

/**
 * The tables as they stand on the form of 国办公开办函〔2021〕30号: words, merged cells, figures.
 *
 * <p>These words are the form's own and are the same in every language of the desk.
 */
public final class ReportForm {

    /** The six sections (F30 art. 一). */
    public static final List<String> SECTIONS = List.of(
            "一、总体情况", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况", "四、政府信息公开行政复议、行政诉讼情况", "五、存在的主要问题及改进情况", "六、其他需要报告的事项");

    /** The corner of table 3. */
    public static final String CORNER = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";

    /** What stands where a section has no text yet. */
    public static final String UNWRITTEN = "（本节文字尚未填写）";

    private static final List<String> DOCUMENTS = List.of("信息内容", "本年制发件数", "本年废止件数", "现行有效件数");
    private static final List<String> DECISIONS = List.of("信息内容", "本年处理决定数量");

    private ReportForm() {}

    /**
     * A cell with words.
     *
     * @param scope {@code row}, {@code col}, {@code rowgroup} or {@code colgroup}, for those who hear the table
     */
    public record Head(String text, int rowspan, int colspan, String scope) {}

    /**
     * A cell with a figure.
     *
     * @param cell which cells it adds up, as the address of the page that lists their cases
     * @param text the figure as printed
     * @param nought whether it is nought
     */
    public record FigureCell(String cell, String text, boolean nought) {}

    /** A row of a table: its words, then its figures. */
    public record Row(List<Head> heads, List<FigureCell> figures) {}

    /**
     * A block of table 2: an item of article 20, the heads of its columns, its rows.
     *
     * @param span over how many columns each figure goes, so that all blocks are equally wide
     */
    public record Block(String caption, List<String> columns, int span, List<Row> rows) {}

    /** Table 2, block by block. */
    public static List<Block> table2(Table2 table) {
        return List.of(
                new Block(
                        "第二十条第（一）项",
                        DOCUMENTS,
                        1,
                        List.of(
                                told(
                                        table,
                                        "规章",
                                        Figure.REGULATIONS_MADE,
                                        Figure.REGULATIONS_REPEALED,
                                        Figure.REGULATIONS_IN_FORCE),
                                told(
                                        table,
                                        "行政规范性文件",
                                        Figure.NORMATIVE_DOCUMENTS_MADE,
                                        Figure.NORMATIVE_DOCUMENTS_REPEALED,
                                        Figure.NORMATIVE_DOCUMENTS_IN_FORCE))),
                new Block("第二十条第（五）项", DECISIONS, 3, List.of(told(table, "行政许可", Figure.ADMINISTRATIVE_LICENSING))),
                new Block(
                        "第二十条第（六）项",
                        DECISIONS,
                        3,
                        List.of(
                                told(table, "行政处罚", Figure.ADMINISTRATIVE_PUNISHMENT),
                                told(table, "行政强制", Figure.ADMINISTRATIVE_COERCION))),
                new Block(
                        "第二十条第（八）项",
                        List.of("信息内容", "本年收费金额（单位：万元）"),
                        3,
                        List.of(told(table, "行政事业性收费", Figure.ADMINISTRATIVE_FEES))));
    }

    private static Row told(Table2 table, String label, Figure... figures) {
        var cells = new ArrayList<FigureCell>();
        for (var figure : figures) {
            var amount = table.figure(figure);
            cells.add(new FigureCell(
                    "table2/" + figure.name().toLowerCase(Locale.ROOT), plain(amount), amount.signum() == 0));
        }
        return new Row(List.of(new Head(label, 1, 1, "row")), cells);
    }

    private static String plain(BigDecimal amount) {
        return amount.signum() == 0 ? "0" : amount.toPlainString();
    }

    /** The three tables as the templates that print them read them. */
    public static Map<String, Object> tables(AnnualReport report) {
        return Map.of(
                "corner", CORNER,
                "organisations", organisations(),
                "results", results(),
                "table2", table2(report.table2()),
                "table3", table3(report.table3()),
                "table4", table4(report.table4()));
    }

    /** Table 3, row by row, below its three rows of heads. */
    public static List<Row> table3(Table3 table) {
        var rows = new ArrayList<Row>();
        rows.add(row(table, Table3Row.NEW_RECEIVED, label(Table3Row.NEW_RECEIVED, 3)));
        rows.add(row(table, Table3Row.CARRIED_IN, label(Table3Row.CARRIED_IN, 3)));
        rows.add(row(
                table,
                Table3Row.DISCLOSED,
                new Head("三、本年度办理结果", Table3Row.RESULTS.size() + 1, 1, "rowgroup"),
                label(Table3Row.DISCLOSED, 2)));
        rows.add(row(table, Table3Row.PARTIALLY_DISCLOSED, label(Table3Row.PARTIALLY_DISCLOSED, 2)));
        GROUPS.forEach((kind, group) -> {
            for (var row : group) {
                var first = row == group.get(0)
                        ? new Head(NUMBERS.get(kind) + kind.chinese(), group.size(), 1, "rowgroup")
                        : null;
                rows.add(row(table, row, first, label(row, 1)));
            }
        });
        rows.add(row(table, Table3Row.TOTAL, label(Table3Row.TOTAL, 2)));
        rows.add(row(table, Table3Row.CARRIED_OUT, label(Table3Row.CARRIED_OUT, 3)));
        return rows;
    }

    private static final Map<DecisionKind, String> NUMBERS = Map.of(
            DecisionKind.REFUSED, "（三）",
            DecisionKind.UNAVAILABLE, "（四）",
            DecisionKind.NOT_PROCESSED, "（五）",
            DecisionKind.CLOSED_OTHERWISE, "（六）");

    private static final Map<DecisionKind, List<Table3Row>> GROUPS = groups();

    private static Map<DecisionKind, List<Table3Row>> groups() {
        var groups = new EnumMap<DecisionKind, List<Table3Row>>(DecisionKind.class);
        groups.put(
                DecisionKind.REFUSED, between(Table3Row.REFUSED_STATE_SECRET, Table3Row.REFUSED_ADMINISTRATIVE_QUERY));
        groups.put(
                DecisionKind.UNAVAILABLE,
                between(Table3Row.UNABLE_NOT_HELD, Table3Row.UNABLE_UNCLEAR_AFTER_CORRECTION));
        groups.put(
                DecisionKind.NOT_PROCESSED,
                between(Table3Row.NOT_PROCESSED_PETITION, Table3Row.NOT_PROCESSED_RECONFIRM));
        groups.put(DecisionKind.CLOSED_OTHERWISE, between(Table3Row.OTHER_CORRECTION_OVERDUE, Table3Row.OTHER_OTHER));
        return groups;
    }

    /** The rows a kind of decision has on the form. */
    public static List<Table3Row> rowsOf(DecisionKind kind) {
        return switch (kind) {
            case DISCLOSED -> List.of(Table3Row.DISCLOSED);
            case PARTIALLY_DISCLOSED -> List.of(Table3Row.PARTIALLY_DISCLOSED);
            default -> GROUPS.get(kind);
        };
    }

    private static List<Table3Row> between(Table3Row first, Table3Row last) {
        return List.of(Table3Row.values()).subList(first.ordinal(), last.ordinal() + 1);
    }

    private static Head label(Table3Row row, int colspan) {
        return new Head(row.label(), 1, colspan, "row");
    }

    private static Row row(Table3 table, Table3Row row, @Nullable Head... heads) {
        var figures = new ArrayList<FigureCell>();
        for (var column = 0; column <= Table3.TOTAL; column++) {
            figures.add(figure(
                    "table3/" + row.key() + "/" + columnKey(column),
                    table.rows().get(row).get(column)));
        }
        var present = new ArrayList<Head>();
        for (var head : heads) {
            if (head != null) {
                present.add(head);
            }
        }
        return new Row(present, figures);
    }

    private static FigureCell figure(String cell, int figure) {
        return new FigureCell(cell, Integer.toString(figure), figure == 0);
    }

    private static String columnKey(int column) {
        return column == Table3.TOTAL
                ? "total"
                : ApplicantKind.values()[column].name().toLowerCase(Locale.ROOT);
    }

    /** The columns of organisations (法人或其他组织). */
    public static List<String> organisations() {
        return List.of("商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他");
    }

    /** The five columns of each block of table 4. */
    public static List<String> results() {
        return List.of("结果维持", "结果纠正", "其他结果", "尚未审结", "总计");
    }

    /** The one row of table 4. */
    public static List<FigureCell> table4(Table4 table) {
        var cells = new ArrayList<FigureCell>();
        for (var kind : RemedyKind.values()) {
            var block = table.block(kind);
            for (var result : RemedyResult.values()) {
                cells.add(figure(Cells.of(kind, result), block.figures().get(result.ordinal())));
            }
            cells.add(figure(Cells.pending(kind), block.pending()));
            cells.add(figure("table4/%s/total".formatted(Cells.key(kind)), block.total()));
        }
        return cells;
    }

    /** Every figure of the form as printed, by its address, in the order of the form. */
    public static Map<String, String> figures(AnnualReport report) {
        var figures = new LinkedHashMap<String, String>();
        Stream.of(
                        table2(report.table2()).stream()
                                .flatMap(block -> block.rows().stream().flatMap(row -> row.figures().stream())),
                        table3(report.table3()).stream().flatMap(row -> row.figures().stream()),
                        table4(report.table4()).stream())
                .flatMap(cells -> cells)
                .forEach((FigureCell figure) -> figures.put(figure.cell(), figure.text()));
        return figures;
    }

    /** The proof of each column, as 2+0 = 2+0. */
    public static List<String> balance(Table3 table) {
        return IntStream.rangeClosed(0, Table3.TOTAL)
                .mapToObj(column -> "%d+%d = %d+%d"
                        .formatted(
                                table.figure(Table3Row.NEW_RECEIVED, column),
                                table.figure(Table3Row.CARRIED_IN, column),
                                table.figure(Table3Row.TOTAL, column),
                                table.figure(Table3Row.CARRIED_OUT, column)))
                .toList();
    }
}
