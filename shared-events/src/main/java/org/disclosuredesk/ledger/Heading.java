package org.disclosuredesk.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.disclosuredesk.ledger.Fault.Problem;
import org.jspecify.annotations.Nullable;

/** The headings of a table: which column stands where. Any order will do; columns nobody knows are kept apart. */
final class Heading {

    private final Map<String, Integer> known = new HashMap<>();
    private final SortedMap<String, Integer> unknown = new TreeMap<>();
    private final Map<Integer, String> all = new HashMap<>();
    private final Map<String, String> called = new HashMap<>();

    /**
     * Reads the headings; what is wrong with them goes to the faults.
     *
     * @param meant what each column is to the ledger, by its place; null where only the ledger's own headings are known
     */
    Heading(Line line, LedgerTable table, @Nullable List<String> meant, Faults faults) {
        for (var i = 0; i < line.cells().size(); i++) {
            var words = line.cells().get(i);
            if (!words.isEmpty()) {
                var heading = Words.heading(words);
                all.put(i, heading);
                add(heading, meant == null ? OwnColumn.as(heading, table) : at(i, meant), i, line.number(), faults);
            }
        }
    }

    private static String at(int i, List<String> meant) {
        return i < meant.size() ? meant.get(i) : OwnColumn.LEFT_OUT;
    }

    private void add(String heading, String column, int at, int line, Faults faults) {
        if (column.equals(OwnColumn.LEFT_OUT)) {
            return;
        }
        var note = column.equals(OwnColumn.NOTE);
        var name = note ? heading : column;
        if ((note ? unknown : known).putIfAbsent(name, at) != null) {
            faults.add(line, heading, null, Problem.DOUBLE_COLUMN);
        } else if (!note) {
            called.put(column, heading);
        }
    }

    /** A column of the ledger as the file heads it. */
    String called(String column) {
        return called.getOrDefault(column, column);
    }

    /** Whether it names no column of such a table at all. */
    boolean foreign() {
        return known.isEmpty();
    }

    /** Names every compulsory column that is missing. */
    void demand(List<String> compulsory, int line, Faults faults) {
        for (var column : compulsory) {
            if (!known.containsKey(column)) {
                faults.add(line, column, null, Problem.MISSING_COLUMN);
            }
        }
    }

    /** What stands in a column, trimmed; null where nothing does, or where there is no such column. */
    @Nullable String in(String column, Line line) {
        var at = known.get(column);
        return at == null ? null : at(at, line);
    }

    /** What stands in columns nobody knows, each with its heading, in the order of the headings. */
    List<String> remarks(Line line) {
        return unknown.entrySet().stream()
                .filter(column -> at(column.getValue(), line) != null)
                .map(column -> column.getKey() + ": " + at(column.getValue(), line))
                .toList();
    }

    /** The first cell that holds something and has no heading; null = every one has. */
    @Nullable String withoutHeading(Line line) {
        for (var i = 0; i < line.cells().size(); i++) {
            var cell = all.containsKey(i) ? null : at(i, line);
            if (cell != null) {
                return cell;
            }
        }
        return null;
    }

    private static @Nullable String at(int at, Line line) {
        var cell = at < line.cells().size() ? line.cells().get(at) : "";
        return cell.isEmpty() ? null : cell;
    }
}
