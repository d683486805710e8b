package org.disclosuredesk.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a sheet of an office's own ledger is to the ledger.
 *
 * @param table which of its three tables; null = the sheet is left out
 * @param meant for each column of the sheet, the ledger's column, {@link OwnColumn#NOTE} or {@link OwnColumn#LEFT_OUT}
 */
public record SheetMapping(OwnSheet own, @Nullable LedgerTable table, List<String> meant) {

    /** Fewer headings than this in common are chance. */
    private static final int TELLING = 2;

    public SheetMapping {
        meant = List.copyOf(meant);
    }

    /** A sheet nobody takes in. */
    public static SheetMapping leftOut(OwnSheet own) {
        return new SheetMapping(
                own,
                null,
                own.columns().stream().map(column -> OwnColumn.LEFT_OUT).toList());
    }

    /**
     * The mapping to propose: headings in the ledger's own words mean themselves, others what they meant last.
     *
     * @param remembered what headings meant last, by table
     */
    public static SheetMapping proposed(OwnSheet own, Map<LedgerTable, Map<String, String>> remembered) {
        var table = tableOf(own, remembered);
        return table == null ? leftOut(own) : proposed(own, table, remembered.getOrDefault(table, Map.of()));
    }

    /** The mapping to propose for a sheet that is known to be a certain table. */
    public static SheetMapping proposed(OwnSheet own, LedgerTable table, Map<String, String> remembered) {
        var headings = own.headings();
        return new SheetMapping(
                own,
                table,
                headings.stream()
                        .map(heading -> meaning(heading, headings, table, remembered))
                        .toList());
    }

    private static String meaning(String heading, List<String> all, LedgerTable table, Map<String, String> remembered) {
        if (heading.isEmpty()) {
            return OwnColumn.LEFT_OUT;
        }
        if (table.columns().contains(heading)) {
            return heading;
        }
        var last = remembered.get(heading);
        var taken = last != null && all.contains(last);
        return last == null || taken ? table.keepsNotes() ? OwnColumn.NOTE : OwnColumn.LEFT_OUT : last;
    }

    /** The table whose name the sheet bears, or else the one most of its headings are known from; null = none. */
    private static @Nullable LedgerTable tableOf(OwnSheet own, Map<LedgerTable, Map<String, String>> remembered) {
        @Nullable LedgerTable best = null;
        var most = TELLING - 1;
        for (var table : LedgerTable.values()) {
            if (own.file().equals(table.file()) || own.name().endsWith("[" + table.sheet() + "]")) {
                return table;
            }
            var known = remembered.getOrDefault(table, Map.of());
            var common = (int) own.headings().stream()
                    .filter(heading -> table.columns().contains(heading)
                            || !known.getOrDefault(heading, OwnColumn.LEFT_OUT).equals(OwnColumn.LEFT_OUT))
                    .count();
            if (common > most) {
                best = table;
                most = common;
            }
        }
        return best;
    }

    /** The columns the ledger must have and nobody has named. */
    public List<String> missing() {
        return table == null
                ? List.of()
                : table.compulsory().stream()
                        .filter(column -> !meant.contains(column))
                        .toList();
    }

    /** What the headings that are not in the ledger's own words mean, to be remembered. */
    public Map<String, String> learned() {
        var learned = new HashMap<String, String>();
        for (var i = 0; i < meant.size(); i++) {
            var heading = own.columns().get(i).heading();
            if (table != null && !heading.isEmpty() && !table.columns().contains(heading)) {
                learned.put(heading, meant.get(i));
            }
        }
        return learned;
    }
}
