package org.disclosuredesk.ledger;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.disclosuredesk.law.term.Figure;
import org.disclosuredesk.ledger.Fault.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Reads what departments report for table 2: a table with a line for each department and a column for each figure. Lines of
 * sums are passed over, since they are the sum of the others.
 */
public final class DepartmentFigureReader {

    /** The figures a department decides on itself; documents are counted in their register. */
    public static final List<Figure> FIGURES = List.of(
            Figure.ADMINISTRATIVE_LICENSING,
            Figure.ADMINISTRATIVE_PUNISHMENT,
            Figure.ADMINISTRATIVE_COERCION,
            Figure.ADMINISTRATIVE_FEES);

    private static final String DEPARTMENT = "科室";
    private static final Set<String> DEPARTMENT_HEADINGS = Set.of(DEPARTMENT, "部门", "承办科室", "单位", "填报单位");
    private static final Set<String> REMARK_HEADINGS = Set.of("序号", "备注");
    private static final Set<String> SUMS = Set.of("合计", "总计", "小计");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,12}(?:\\.\\d{1,6})?");
    private static final int LONGEST_NAME = 200;

    /** What one department reports. */
    public record Row(String department, SortedMap<Figure, BigDecimal> figures) {}

    private final String file;
    private final List<Fault> faults;
    private final List<Row> rows = new ArrayList<>();
    private final Map<String, Integer> lineOf = new HashMap<>();
    private final Map<Figure, Integer> columns = new EnumMap<>(Figure.class);
    private final Map<Figure, String> headings = new EnumMap<>(Figure.class);
    private @Nullable Integer departmentColumn;
    private boolean headed;

    private DepartmentFigureReader(String file, List<Fault> faults) {
        this.file = file;
        this.faults = faults;
    }

    /** The rows of the first sheet of a file; what is wrong goes to the faults. */
    public static List<Row> read(OwnFile own, List<Fault> faults) {
        var reader = new DepartmentFigureReader(own.name(), faults);
        try {
            if (own.name().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
                reader.readWorkbook(own);
            } else {
                new CsvLines(own.path(), own.name()).each(reader::line);
            }
            if (!reader.headed) {
                reader.fault(0, null, null, Problem.EMPTY_FILE);
            }
        } catch (UnreadableTable e) {
            reader.fault(e.line(), null, null, e.problem());
        } catch (IOException e) {
            reader.fault(0, null, null, Problem.UNREADABLE_FILE);
        }
        return reader.rows;
    }

    private void readWorkbook(OwnFile own) throws IOException, UnreadableTable {
        try (var workbook = Workbooks.open(own.path())) {
            new SheetLines(workbook, workbook.getFirstSheet(), own.name()).each(this::line);
        }
    }

    private void line(Line line) {
        if (!headed) {
            headed = true;
            heading(line);
        } else if (departmentColumn != null && !columns.isEmpty()) {
            row(line);
        }
    }

    private void heading(Line line) {
        for (var at = 0; at < line.cells().size(); at++) {
            var heading = Words.heading(line.cells().get(at));
            var figure = figure(heading);
            if (DEPARTMENT_HEADINGS.contains(heading)) {
                departmentColumn = at;
            } else if (figure != null) {
                if (columns.putIfAbsent(figure, at) != null) {
                    fault(line.number(), heading, null, Problem.DOUBLE_COLUMN);
                }
                headings.put(figure, heading);
            } else if (!heading.isEmpty() && !REMARK_HEADINGS.contains(heading)) {
                fault(
                        line.number(),
                        "",
                        heading,
                        Problem.UNKNOWN_FIGURE,
                        FIGURES.stream().map(DepartmentFigureReader::word).collect(Collectors.joining("、")));
            }
        }
        if (departmentColumn == null) {
            fault(line.number(), DEPARTMENT, null, Problem.MISSING_COLUMN);
        }
        if (columns.isEmpty()) {
            fault(line.number(), word(FIGURES.get(0)), null, Problem.MISSING_COLUMN);
        }
    }

    private static @Nullable Figure figure(String heading) {
        return FIGURES.stream()
                .filter(figure -> heading.equals(Words.heading(figure.chinese()))
                        || heading.equals(word(figure))
                        || heading.startsWith(word(figure) + "("))
                .findFirst()
                .orElse(null);
    }

    /** What a column of a figure is headed by. */
    public static String word(Figure figure) {
        return figure.chinese().substring(0, figure.chinese().indexOf('/'));
    }

    private void row(Line line) {
        var department = cell(line, departmentColumn);
        if (department.isEmpty()) {
            fault(line.number(), DEPARTMENT, null, Problem.MISSING_VALUE);
            return;
        }
        if (SUMS.contains(Words.heading(department))) {
            return;
        }
        if (department.length() > LONGEST_NAME) {
            fault(line.number(), DEPARTMENT, department, Problem.TOO_LONG, Integer.toString(LONGEST_NAME));
            return;
        }
        var before = lineOf.putIfAbsent(department, line.number());
        if (before != null) {
            fault(line.number(), DEPARTMENT, department, Problem.DOUBLE_DEPARTMENT, before.toString());
            return;
        }
        var figures = new TreeMap<Figure, BigDecimal>();
        columns.forEach((figure, at) -> {
            var number = number(line, figure, cell(line, at));
            if (number != null) {
                figures.put(figure, number);
            }
        });
        rows.add(new Row(department, Collections.unmodifiableSortedMap(figures)));
    }

    /** Null where nothing stands there or it was refused; a dash says that there is nothing to report. */
    private @Nullable BigDecimal number(Line line, Figure figure, String text) {
        var narrow = Words.narrow(text).replace(",", "");
        if (narrow.isEmpty() || narrow.equals("/") || narrow.equals("-")) {
            return null;
        }
        var whole = figure != Figure.ADMINISTRATIVE_FEES;
        var number = NUMBER.matcher(narrow).matches() ? Cells.plain(new BigDecimal(narrow)) : null;
        if (number == null || whole && number.scale() > 0) {
            fault(line.number(), headings.get(figure), text, whole ? Problem.NOT_A_WHOLE_NUMBER : Problem.NOT_A_NUMBER);
            return null;
        }
        return number;
    }

    private static String cell(Line line, int at) {
        return at < line.cells().size() ? line.cells().get(at) : "";
    }

    private void fault(int line, @Nullable String column, @Nullable String value, Problem problem, String... details) {
        faults.add(
                new Fault(file, line, column, value == null ? null : Words.quoted(value), problem, List.of(details)));
    }
}
