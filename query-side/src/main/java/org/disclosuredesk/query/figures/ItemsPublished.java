package org.disclosuredesk.query.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads how many items were published. */
@Component
@Transactional(readOnly = true)
class ItemsPublished {

    private static final int MONTHS = 12;

    private final JdbcClient database;

    ItemsPublished(JdbcClient database) {
        this.database = database;
    }

    /**
     * A year by column and month.
     *
     * @param rows a column each, by name
     * @param sums of each month
     * @param sum of the year
     */
    record Year(List<Row> rows, List<Integer> sums, int sum) {}

    /** A column: its twelve months, null where nobody counted, and their sum. */
    record Row(String column, List<@Nullable Integer> months, int sum) {}

    Year of(String agencyId, int year) {
        var columns = new TreeMap<String, @Nullable Integer[]>();
        database.sql("select site_column, month_no, items from items_published"
                        + " where agency_id = :agency and report_year = :year order by site_column, month_no")
                .param("agency", agencyId)
                .param("year", year)
                .query(row -> {
                    columns.computeIfAbsent(row.getString(1), column -> new Integer[MONTHS])[row.getInt(2) - 1] =
                            row.getInt(3);
                });
        var rows = columns.entrySet().stream().map(ItemsPublished::row).toList();
        var sums = new ArrayList<Integer>();
        for (var month = 0; month < MONTHS; month++) {
            var at = month;
            sums.add(rows.stream().mapToInt(row -> of(row.months().get(at))).sum());
        }
        return new Year(rows, sums, sums.stream().mapToInt(Integer::intValue).sum());
    }

    private static Row row(Map.Entry<String, @Nullable Integer[]> column) {
        var months = Arrays.asList(column.getValue());
        return new Row(
                column.getKey(),
                months,
                months.stream().mapToInt(ItemsPublished::of).sum());
    }

    private static int of(@Nullable Integer items) {
        return items == null ? 0 : items;
    }

    /** The years anything was counted in, the newest first. */
    List<Integer> years(String agencyId) {
        return database.sql(
                        "select distinct report_year from items_published where agency_id = :agency order by 1 desc")
                .param("agency", agencyId)
                .query(Integer.class)
                .list();
    }

    /** The columns anything was ever counted in. */
    List<String> columns(String agencyId) {
        return database.sql("select distinct site_column from items_published where agency_id = :agency order by 1")
                .param("agency", agencyId)
                .query(String.class)
                .list();
    }
}
