package org.disclosuredesk.ledger;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.disclosuredesk.law.Table3Row;
import org.disclosuredesk.law.term.ApplicantKind;
import org.disclosuredesk.law.term.Figure;
import org.disclosuredesk.law.term.RemedyKind;
import org.disclosuredesk.ledger.Fault.Problem;
import org.disclosuredesk.publishing.TableFigures;
import org.jspecify.annotations.Nullable;

/**
 * Reads the annual report of an agency that keeps its requests elsewhere, as JSON or as the tables in Excel, and holds it to
 * every relation of the form. Every fault is named, and where it stands.
 */
public final class OutsideReportReader {

    static final String TABLE2 = "表二";
    static final String TABLE3 = "表三";
    static final String TABLE4 = "表四";

    /** Larger figures are slips of the hand, and their sums would not fit. */
    private static final BigDecimal LARGEST = new BigDecimal("9999999");

    private static final int LARGEST_SCALE = 6;
    private static final int LONGEST_NAME = 100;

    /** A comma stands between thousands and nowhere else: "1,2" may be two figures. */
    private static final Pattern FIGURE = Pattern.compile("(\\d{1,12}|\\d{1,3}(,\\d{3})+)(\\.\\d{1,6})?");

    private static final Pattern TITLE = Pattern.compile("(.*?)(\\d{4})年(?:度)?政府信息公开工作年度报告.*");

    private final String file;
    private final int year;
    private final List<Fault> faults;
    private final Map<Figure, BigDecimal> table2 = new EnumMap<>(Figure.class);
    private final Map<Table3Row, List<Integer>> table3 = new EnumMap<>(Table3Row.class);
    private final Map<RemedyKind, List<Integer>> table4 = new EnumMap<>(RemedyKind.class);

    /** Where a row of table 3 stands; 0 where lines are not counted. */
    private final Map<Table3Row, Integer> lines = new EnumMap<>(Table3Row.class);

    /** Tables of which so much is missing that naming each of their rows would help nobody. */
    private final Set<String> unread = new HashSet<>();

    private int remedyLine;
    private @Nullable String agency;

    OutsideReportReader(String file, int year, List<Fault> faults) {
        this.file = file;
        this.year = year;
        this.faults = faults;
    }

    /**
     * The report in a file.
     *
     * @param year of which it has to be
     * @param name of the agency as somebody typed it; null where the file has to say it
     * @param faults to which everything goes that is wrong with it
     * @return empty where anything is wrong
     */
    public static Optional<OutsideReport> read(OwnFile own, int year, @Nullable String name, List<Fault> faults) {
        var reader = new OutsideReportReader(own.name(), year, faults);
        var before = faults.size();
        try {
            if (own.name().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
                reader.readWorkbook(own);
            } else {
                new OutsideReportJson(reader).read(Files.readAllBytes(own.path()));
            }
            reader.missing();
        } catch (UnreadableTable e) {
            reader.fault("", e.line(), null, null, Problem.UNREADABLE_REPORT);
        } catch (IOException e) {
            reader.fault("", 0, null, null, Problem.UNREADABLE_REPORT);
        }
        var agency = reader.agency(name);
        // A figure that could not be read would break relations that may well hold.
        if (reader.complete()
                && faults.stream()
                        .skip(before)
                        .noneMatch(fault -> fault.problem() == Problem.NOT_A_FIGURE_OF_A_REPORT)) {
            reader.relations();
        }
        return faults.size() > before
                ? Optional.empty()
                : Optional.of(new OutsideReport(agency, new TableFigures(reader.table2, reader.table3, reader.table4)));
    }

    private void readWorkbook(OwnFile own) throws IOException, UnreadableTable {
        try (var workbook = Workbooks.open(own.path())) {
            var sheets = new OutsideReportSheets(this);
            for (var table : List.of(TABLE2, TABLE3, TABLE4)) {
                var sheet = workbook.getSheets()
                        .filter(one -> Words.heading(one.getName()).equals(table))
                        .findFirst();
                if (sheet.isEmpty()) {
                    fault("", 0, null, null, Problem.MISSING_TABLE, table);
                    unread.add(table);
                } else {
                    sheets.read(table, SheetLines.asShown(workbook, sheet.get(), table));
                }
            }
            var text = workbook.getSheets()
                    .filter(one -> Words.heading(one.getName()).equals("文字"))
                    .findFirst();
            if (text.isPresent()) {
                new SheetLines(workbook, text.get(), "文字").each(this::title);
            }
        }
    }

    /** The title names agency and year. */
    private void title(Line line) {
        var title = TITLE.matcher(line.cells().get(0));
        if (line.number() == 1 && title.matches()) {
            agency = title.group(1);
            year(title.group(2), "文字");
        }
    }

    void says(String name) {
        agency = name.strip();
    }

    void year(String said, String place) {
        if (!said.equals(Integer.toString(year))) {
            fault(place, 0, null, said, Problem.OTHER_YEAR, Integer.toString(year));
        }
    }

    private String agency(@Nullable String typed) {
        if (agency == null || agency.isEmpty()) {
            agency = typed;
        }
        if (agency == null) {
            fault("", 0, null, null, Problem.NO_AGENCY);
            return "";
        }
        if (typed != null && !typed.equals(agency)) {
            fault("", 0, null, agency, Problem.OTHER_AGENCY, typed);
        }
        if (agency.length() > LONGEST_NAME) {
            fault("", 0, "机关名称", agency, Problem.TOO_LONG, Integer.toString(LONGEST_NAME));
        }
        return agency;
    }

    void fault(
            String table,
            int line,
            @Nullable String column,
            @Nullable String value,
            Problem problem,
            String... details) {
        var place = table.isEmpty() ? file : file + " " + table;
        faults.add(
                new Fault(place, line, column, value == null ? null : Words.quoted(value), problem, List.of(details)));
    }

    /** A table lacks a word of its head, so that its figures cannot be told apart. */
    void noHead(String table, String word) {
        fault(table, 0, null, null, Problem.MISSING_HEAD, word);
        unread.add(table);
    }

    boolean has(Figure figure) {
        return table2.containsKey(figure);
    }

    boolean has(Table3Row row) {
        return table3.containsKey(row);
    }

    void put(Figure figure, BigDecimal amount) {
        table2.put(figure, amount);
    }

    void put(Table3Row row, List<Integer> figures, int line) {
        table3.put(row, figures);
        lines.put(row, line);
    }

    void put(RemedyKind kind, List<Integer> figures, int line) {
        table4.put(kind, figures);
        remedyLine = line;
    }

    /**
     * A figure as it stands there; nought where nothing or a dash does, and where it was refused.
     *
     * @param fees may have decimals
     */
    BigDecimal figure(String text, String table, int line, String column, boolean fees) {
        var narrow = Words.narrow(text).strip();
        if (narrow.isEmpty() || narrow.equals("/") || narrow.equals("-")) {
            return BigDecimal.ZERO;
        }
        var number = FIGURE.matcher(narrow).matches() ? new BigDecimal(narrow.replace(",", "")) : null;
        if (number == null || !possible(number, fees)) {
            fault(table, line, column, text, Problem.NOT_A_FIGURE_OF_A_REPORT);
            return BigDecimal.ZERO;
        }
        return fees ? number : number.setScale(0);
    }

    static boolean possible(BigDecimal number, boolean fees) {
        return number.signum() >= 0
                && number.compareTo(LARGEST) <= 0
                && number.scale() <= LARGEST_SCALE
                && (fees || number.stripTrailingZeros().scale() <= 0);
    }

    /** The hash of its tables, once all are there. */
    Optional<String> hash() {
        return complete() ? Optional.of(new TableFigures(table2, table3, table4).hash()) : Optional.empty();
    }

    private boolean complete() {
        return table2.size() == Figure.values().length
                && table3.size() == Table3Row.values().length
                && table4.size() == RemedyKind.values().length;
    }

    /** What must be equal on the form; a fault for each that is not. */
    private void relations() {
        for (var row : Table3Row.values()) {
            var figures = table3.get(row);
            var sum = sum(figures.subList(0, figures.size() - 1));
            equal(TABLE3, lines.get(row), row.label(), Problem.COLUMNS_AND_TOTAL, sum, figures.get(figures.size() - 1));
        }
        for (var column = 0; column < TableFigures.COLUMNS.size(); column++) {
            var at = column;
            var results = Table3Row.RESULTS.stream()
                    .mapToInt(row -> table3.get(row).get(at))
                    .sum();
            var total = table3.get(Table3Row.TOTAL).get(at);
            var name = nameOf(column);
            equal(TABLE3, lines.get(Table3Row.TOTAL), name, Problem.RESULTS_AND_TOTAL, results, total);
            equal(
                    TABLE3,
                    lines.get(Table3Row.CARRIED_OUT),
                    name,
                    Problem.UNBALANCED_COLUMN,
                    table3.get(Table3Row.NEW_RECEIVED).get(at)
                            + table3.get(Table3Row.CARRIED_IN).get(at),
                    total + table3.get(Table3Row.CARRIED_OUT).get(at));
        }
        for (var kind : RemedyKind.values()) {
            var block = table4.get(kind);
            var last = block.size() - 1;
            equal(
                    TABLE4,
                    remedyLine,
                    kind.chinese(),
                    Problem.REMEDIES_AND_TOTAL,
                    sum(block.subList(0, last)),
                    block.get(last));
        }
    }

    /** What the form has and the file has not. */
    private void missing() {
        Arrays.stream(Figure.values())
                .filter(figure -> !table2.containsKey(figure))
                .forEach(figure -> missing(TABLE2, figure.chinese()));
        Arrays.stream(Table3Row.values())
                .filter(row -> !table3.containsKey(row))
                .forEach(row -> missing(TABLE3, row.label()));
        Arrays.stream(RemedyKind.values())
                .filter(kind -> !table4.containsKey(kind))
                .forEach(kind -> missing(TABLE4, kind.chinese()));
    }

    private void missing(String table, String row) {
        if (!unread.contains(table)) {
            fault(table, 0, null, null, Problem.MISSING_ROW, row);
        }
    }

    private void equal(String table, int line, String place, Problem problem, int left, int right) {
        if (left != right) {
            fault(table, line, place, null, problem, Integer.toString(left), Integer.toString(right));
        }
    }

    private static int sum(List<Integer> figures) {
        return figures.stream().mapToInt(Integer::intValue).sum();
    }

    /** The words over a column of table 3. */
    static String nameOf(int column) {
        var kinds = ApplicantKind.values();
        return column == kinds.length ? "总计" : kinds[column].chinese();
    }

    /** The columns of table 3 by their words. */
    static List<String> columns() {
        var columns = new ArrayList<String>();
        Arrays.stream(ApplicantKind.values()).map(ApplicantKind::chinese).forEach(columns::add);
        columns.add("总计");
        return Collections.unmodifiableList(columns);
    }
}
