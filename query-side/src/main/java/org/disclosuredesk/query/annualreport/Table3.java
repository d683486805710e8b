package org.disclosuredesk.query.annualreport;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.disclosuredesk.law.Table3Row;
import org.disclosuredesk.law.term.ApplicantKind;

/**
 * Table 3 (收到和处理政府信息公开申请情况), which cannot exist unbalanced: in each column new + carried in = results +
 * carried out, results = the 21 rows, and in each row total = its columns (本列数据的勾稽关系).
 *
 * @param rows every row of the form: six kinds of applicant in the order of {@link ApplicantKind}, then the total
 */
public record Table3(Map<Table3Row, List<Integer>> rows) {

    /** The index of the total (总计) in a row. */
    public static final int TOTAL = ApplicantKind.values().length;

    /**
     * @throws Unbalanced naming every relation that does not hold
     */
    public Table3 {
        var copy = new TreeMap<Table3Row, List<Integer>>();
        rows.forEach((row, figures) -> copy.put(row, List.copyOf(figures)));
        rows = Collections.unmodifiableMap(copy);
        var broken = brokenRelations(rows);
        if (!broken.isEmpty()) {
            throw new Unbalanced(broken);
        }
    }

    /**
     * The table over counted cells; totals are added up here.
     *
     * @param counts per row and kind of applicant, without the row of totals; a missing one is nought
     * @throws Unbalanced where new + carried in is not results + carried out
     */
    public static Table3 of(Map<Table3Row, Map<ApplicantKind, Integer>> counts) {
        var rows = new EnumMap<Table3Row, List<Integer>>(Table3Row.class);
        for (var row : Table3Row.values()) {
            if (row != Table3Row.TOTAL) {
                rows.put(row, withTotal(counts.getOrDefault(row, Map.of())));
            }
        }
        rows.put(Table3Row.TOTAL, sum(rows, Table3Row.RESULTS));
        return new Table3(rows);
    }

    private static List<Integer> withTotal(Map<ApplicantKind, Integer> counts) {
        var row = new ArrayList<Integer>();
        for (var kind : ApplicantKind.values()) {
            row.add(counts.getOrDefault(kind, 0));
        }
        row.add(row.stream().mapToInt(Integer::intValue).sum());
        return row;
    }

    private static List<Integer> sum(Map<Table3Row, List<Integer>> rows, List<Table3Row> which) {
        return IntStream.rangeClosed(0, TOTAL)
                .mapToObj(column -> which.stream()
                        .mapToInt(row -> rows.get(row).get(column))
                        .sum())
                .toList();
    }

    private static List<String> brokenRelations(Map<Table3Row, List<Integer>> rows) {
        var broken = new ArrayList<String>();
        for (var row : Table3Row.values()) {
            var figures = rows.get(row);
            if (figures == null || figures.size() != TOTAL + 1) {
                return List.of("row %s is missing or has not %d figures".formatted(row.key(), TOTAL + 1));
            }
            var columns = figures.subList(0, TOTAL).stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            check(broken, "row " + row.key() + ": columns = total", columns, figures.get(TOTAL));
            if (figures.stream().anyMatch(figure -> figure < 0)) {
                broken.add("row %s: a figure below nought %s".formatted(row.key(), figures));
            }
        }
        var results = sum(rows, Table3Row.RESULTS);
        for (var column = 0; column <= TOTAL; column++) {
            var name = nameOf(column);
            var total = rows.get(Table3Row.TOTAL).get(column);
            check(broken, name + ": 21 results = total", results.get(column), total);
            check(
                    broken,
                    name + ": new + carried in = total + carried out",
                    rows.get(Table3Row.NEW_RECEIVED).get(column)
                            + rows.get(Table3Row.CARRIED_IN).get(column),
                    total + rows.get(Table3Row.CARRIED_OUT).get(column));
        }
        return broken;
    }

    private static void check(List<String> broken, String relation, int left, int right) {
        if (left != right) {
            broken.add("%s (%d, %d)".formatted(relation, left, right));
        }
    }

    private static String nameOf(int column) {
        return column == TOTAL ? "总计" : ApplicantKind.values()[column].chinese();
    }

    /** One figure; {@link #TOTAL} for the total. */
    public int figure(Table3Row row, int column) {
        return rows.get(row).get(column);
    }
}
