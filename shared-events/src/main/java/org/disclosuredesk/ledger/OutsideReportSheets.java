package org.disclosuredesk.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.disclosuredesk.law.Table3Row;
import org.disclosuredesk.law.term.Figure;
import org.disclosuredesk.law.term.RemedyKind;
import org.disclosuredesk.ledger.Fault.Problem;
import org.disclosuredesk.publishing.TableFigures;
import org.jspecify.annotations.Nullable;

/** The three tables in Excel, read by the words of the form: rows and columns may stand in any order. */
final class OutsideReportSheets {

    private static final String CONTENT = "信息内容";
    private static final String OTHER = "其他";

    /** What a message calls a row without a label. */
    private static final String NO_LABEL = "（空白）";

    private static final Set<String> ORGANISATIONS = Set.of("商业企业", "科研机构", "社会公益组织", "法律服务机构");

    private static final List<String> RESULTS = List.of("结果维持", "结果纠正", "其他结果", "尚未审结", "总计");
    private static final Map<RemedyKind, String> REMEDIES = Map.of(
            RemedyKind.REVIEW, "行政复议", RemedyKind.SUIT_DIRECT, "未经复议直接起诉", RemedyKind.SUIT_AFTER_REVIEW, "复议后起诉");

    private final OutsideReportReader report;
    private final Map<Integer, String> heads = new TreeMap<>();
    private final Map<String, Integer> columns = new HashMap<>();
    private final Map<RemedyKind, Integer> begins = new LinkedHashMap<>();
    private final Map<Integer, String> results = new TreeMap<>();
    private boolean remediesRead;

    OutsideReportSheets(OutsideReportReader report) {
        this.report = report;
    }

    void read(String table, Lines lines) throws UnreadableTable {
        switch (table) {
            case OutsideReportReader.TABLE2 -> lines.each(this::table2);
            case OutsideReportReader.TABLE3 -> {
                lines.each(this::table3);
                noColumns();
            }
            default -> {
                lines.each(this::table4);
                noResults();
            }
        }
    }

    private void table2(Line line) {
        var cells = line.cells();
        var first = cells.stream().filter(cell -> !cell.isEmpty()).findFirst().orElse("");
        var label = Words.heading(first);
        if (label.equals(CONTENT)) {
            heads.clear();
            for (var at = cells.indexOf(first) + 1; at < cells.size(); at++) {
                if (!cells.get(at).isEmpty()) {
                    heads.put(at, Words.heading(cells.get(at)));
                }
            }
            return;
        }
        var figures = Arrays.stream(Figure.values())
                .filter(figure -> Words.heading(figure.chinese()).startsWith(label + "/"))
                .toList();
        if (figures.isEmpty()) {
            if (cells.stream().filter(cell -> !cell.isEmpty()).count() > 1) {
                report.fault(OutsideReportReader.TABLE2, line.number(), null, first, Problem.UNKNOWN_ROW);
            }
            return;
        }
        heads.forEach((at, head) -> figures.stream()
                .filter(figure -> Words.heading(figure.chinese()).equals(label + "/" + head))
                .findFirst()
                .ifPresentOrElse(
                        figure -> table2(line, figure, at),
                        () -> report.fault(
                                OutsideReportReader.TABLE2, line.number(), first, head, Problem.UNKNOWN_ROW)));
    }

    private void table2(Line line, Figure figure, int at) {
        if (report.has(figure)) {
            report.fault(OutsideReportReader.TABLE2, line.number(), null, figure.chinese(), Problem.DOUBLE_ROW);
        }
        report.put(
                figure,
                report.figure(
                        cell(line, at),
                        OutsideReportReader.TABLE2,
                        line.number(),
                        figure.chinese(),
                        figure == Figure.ADMINISTRATIVE_FEES));
    }

    private void table3(Line line) {
        if (columns.size() < TableFigures.COLUMNS.size()) {
            columns(line);
            return;
        }
        var first = Collections.min(columns.values());
        var labels = new ArrayList<String>();
        for (var at = 0; at < Math.min(first, line.cells().size()); at++) {
            if (!cell(line, at).isEmpty()) {
                labels.add(cell(line, at));
            }
        }
        var label = labels.isEmpty() ? "" : labels.get(labels.size() - 1);
        var row = row(label);
        if (row == null) {
            // Headings between the rows and notes below them have no figures.
            if (line.cells().stream().skip(first).anyMatch(cell -> !cell.isEmpty())) {
                report.fault(
                        OutsideReportReader.TABLE3,
                        line.number(),
                        null,
                        label.isEmpty() ? NO_LABEL : label,
                        Problem.UNKNOWN_ROW);
            }
            return;
        }
        if (report.has(row)) {
            report.fault(OutsideReportReader.TABLE3, line.number(), null, label, Problem.DOUBLE_ROW);
        }
        var figures = new ArrayList<Integer>();
        for (var column : OutsideReportReader.columns()) {
            figures.add(report.figure(
                            cell(line, columns.get(column)),
                            OutsideReportReader.TABLE3,
                            line.number(),
                            row.label() + " " + column,
                            false)
                    .intValue());
        }
        report.put(row, figures, line.number());
    }

    /** The heads stand on three lines, over each other. */
    private void columns(Line line) {
        var organisations = line.cells().stream().map(Words::heading).anyMatch(ORGANISATIONS::contains);
        for (var at = 0; at < line.cells().size(); at++) {
            var word = Words.heading(line.cells().get(at));
            var other = word.equals("其他组织") || organisations && word.equals(OTHER);
            var column = other
                    ? OutsideReportReader.columns().stream()
                            .filter(one -> one.startsWith(OTHER))
                            .findFirst()
                            .orElseThrow()
                    : word;
            if (OutsideReportReader.columns().contains(column) && columns.putIfAbsent(column, at) != null) {
                report.fault(OutsideReportReader.TABLE3, line.number(), null, word, Problem.DOUBLE_ROW);
            }
        }
    }

    private void noColumns() {
        for (var column : OutsideReportReader.columns()) {
            if (!columns.containsKey(column)) {
                report.noHead(OutsideReportReader.TABLE3, column);
            }
        }
    }

    /** By its words alone: without number, brackets and remark, as the label says them or not. */
    private static @Nullable Table3Row row(String label) {
        var said = plain(label);
        return said.isEmpty()
                ? null
                : Arrays.stream(Table3Row.values())
                        .filter(row -> plain(row.label()).equals(said))
                        .findFirst()
                        .orElse(null);
    }

    private static String plain(String label) {
        return Words.only(Words.narrow(label)
                .strip()
                .replaceFirst("^(?:\\([一二三四五六七]\\)|[一二三四五六七][、.]|\\d+[.、])", "")
                .replaceFirst("\\(区分处理.*", ""));
    }

    private void table4(Line line) {
        var cells = line.cells();
        if (begins.size() == REMEDIES.size() && results.size() == RESULTS.size() * REMEDIES.size()) {
            if (!remediesRead) {
                remediesRead = true;
                remedies(line);
            } else if (results.keySet().stream()
                    .anyMatch(at -> cell(line, at).chars().anyMatch(Character::isDigit))) {
                report.fault(OutsideReportReader.TABLE4, line.number(), null, cells.get(0), Problem.UNKNOWN_ROW);
            }
            return;
        }
        for (var at = 0; at < cells.size(); at++) {
            var word = Words.heading(cells.get(at));
            var column = at;
            REMEDIES.forEach((kind, name) -> {
                if (name.equals(word)) {
                    begins.put(kind, column);
                }
            });
            if (RESULTS.contains(word)) {
                results.put(at, word);
            }
        }
    }

    private void noResults() {
        for (var kind : RemedyKind.values()) {
            if (!begins.containsKey(kind)) {
                report.noHead(OutsideReportReader.TABLE4, REMEDIES.get(kind));
                continue;
            }
            for (var result : RESULTS) {
                if (results.entrySet().stream()
                        .noneMatch(one -> one.getValue().equals(result) && kindAt(one.getKey()) == kind)) {
                    report.noHead(OutsideReportReader.TABLE4, kind.chinese() + " " + result);
                }
            }
        }
    }

    /** The kind of remedy that a column of table 4 is about: the one whose words begin last before it. */
    private RemedyKind kindAt(int column) {
        return begins.entrySet().stream()
                .filter(begin -> begin.getValue() <= column)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(RemedyKind.REVIEW);
    }

    private void remedies(Line line) {
        var blocks = new HashMap<RemedyKind, Integer[]>();
        results.forEach((at, result) -> {
            var kind = kindAt(at);
            var place = kind.chinese() + " " + result;
            var figure = report.figure(cell(line, at), OutsideReportReader.TABLE4, line.number(), place, false);
            blocks.computeIfAbsent(kind, none -> new Integer[RESULTS.size()])[RESULTS.indexOf(result)] =
                    figure.intValue();
        });
        blocks.forEach((kind, figures) -> {
            // Fifteen results of which a kind has one twice lack another: that one is named.
            if (!Arrays.asList(figures).contains(null)) {
                report.put(kind, List.of(figures), line.number());
            }
        });
    }

    private static String cell(Line line, int at) {
        return at < line.cells().size() ? line.cells().get(at) : "";
    }
}
