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

    /** Reads the headings; what is wrong with them goes to the faults. */
    Heading(Line line, Rows<?> rows, Faults faults) {
        for (var i = 0; i < line.cells().size(); i++) {
            var words = line.cells().get(i);
            if (!words.isEmpty()) {
                add(words, i, line.number(), rows, faults);
            }
        }
    }

    private void add(String words, int at, int line, Rows<?> rows, Faults faults) {
        var heading = Words.narrow(words).replaceAll("\\s", "");
        var columns = rows.columns().contains(heading) ? known : unknown;
        if (columns.putIfAbsent(heading, at) != null) {
            faults.add(line, heading, null, Problem.DOUBLE_COLUMN);
        }
        all.put(at, heading);
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
