package org.disclosuredesk.query.commandline;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A table as a list keeps it against the same table as replayed.
 *
 * @param rows how many the list has
 * @param differences rows that only one side has, in words
 */
record TableComparison(long rows, List<String> differences) {

    static TableComparison of(JdbcClient kept, JdbcClient replayed, String table) {
        // Rows are told apart by their whole text and counted by its hash, so that a long table needs little memory.
        Map<Long, Integer> balance = new HashMap<>();
        var rows = new long[1];
        each(kept, table, row -> {
            rows[0]++;
            balance.merge(key(row), 1, TableComparison::sumOrGone);
        });
        each(replayed, table, row -> balance.merge(key(row), -1, TableComparison::sumOrGone));
        var differences = new ArrayList<String>();
        if (!balance.isEmpty()) {
            each(
                    kept,
                    table,
                    row -> name(differences, "kept but not replayed", balance.getOrDefault(key(row), 0) > 0, row));
            each(
                    replayed,
                    table,
                    row -> name(differences, "replayed but not kept", balance.getOrDefault(key(row), 0) < 0, row));
        }
        return new TableComparison(rows[0], differences);
    }

    private static @Nullable Integer sumOrGone(Integer left, Integer right) {
        return left + right == 0 ? null : Integer.valueOf(left + right);
    }

    /** Two hashes of 32 bits in one: a chance meeting of two different rows is out of question. */
    private static long key(String row) {
        var crc = new CRC32C();
        crc.update(row.getBytes(StandardCharsets.UTF_8));
        return (long) row.hashCode() << 32 | crc.getValue();
    }

    private static void name(List<String> differences, String what, boolean differs, String row) {
        if (differs && differences.size() < 20) {
            differences.add(what + ": " + row);
        }
    }

    private interface Rows {
        void row(String text);
    }

    private static void each(JdbcClient jdbc, String table, Rows rows) {
        jdbc.sql("select * from " + table).query(row -> {
            rows.row(text(row));
        });
    }

    private static String text(ResultSet row) throws SQLException {
        var columns = row.getMetaData().getColumnCount();
        var text = new StringBuilder();
        for (var column = 1; column <= columns; column++) {
            text.append(row.getMetaData().getColumnLabel(column).toLowerCase(Locale.ROOT))
                    .append('=')
                    .append(value(row, column))
                    .append(' ');
        }
        return text.toString();
    }

    /** A value in words that are the same on every database: H2 and PostgreSQL print truths and instants differently. */
    private static @Nullable Object value(ResultSet row, int column) throws SQLException {
        return switch (row.getMetaData().getColumnType(column)) {
            case Types.BOOLEAN, Types.BIT -> {
                var truth = row.getBoolean(column);
                yield row.wasNull() ? null : truth;
            }
            case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> {
                var at = row.getObject(column, OffsetDateTime.class);
                yield at == null ? null : at.toInstant();
            }
            default -> row.getString(column);
        };
    }
}
