package org.disclosuredesk.command.ledger;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import org.disclosuredesk.command.form.Typed;
import org.disclosuredesk.ledger.LedgerTable;
import org.disclosuredesk.ledger.OwnColumn;
import org.disclosuredesk.ledger.OwnSheet;
import org.disclosuredesk.ledger.SheetMapping;
import org.jspecify.annotations.Nullable;

/**
 * What somebody chose for the sheets of an upload: fields {@code table0}, {@code heading0}, {@code column0-3}.
 *
 * @param sheets as chosen; a sheet with another table or other headings than were shown, as proposed for these
 * @param otherwise whether there is such a sheet, so that its columns have to be looked at first
 */
record ChosenColumns(List<SheetMapping> sheets, boolean otherwise) {

    private static final int LAST_LINE = 100_000;

    /** The sheet with its headings in another line; null where nothing stands there. */
    interface Headings extends BiFunction<OwnSheet, Integer, @Nullable OwnSheet> {}

    /** Reads them; whatever cannot be meant is noted with the form. */
    static ChosenColumns of(
            Typed form, List<SheetMapping> shown, Headings headings, Map<LedgerTable, Map<String, String>> remembered) {
        var sheets = new ArrayList<SheetMapping>();
        var otherwise = false;
        for (var at = 0; at < shown.size(); at++) {
            var before = shown.get(at);
            var table = form.choice("table" + at, LedgerTable.class);
            var own = own(form, "heading" + at, before.own(), headings);
            if (table == null) {
                sheets.add(SheetMapping.leftOut(own));
            } else if (table != before.table() || !own.equals(before.own())) {
                sheets.add(SheetMapping.proposed(own, table, remembered.getOrDefault(table, Map.of())));
                otherwise = true;
            } else {
                sheets.add(chosen(form, at, own, table));
            }
        }
        if (!otherwise) {
            check(form, sheets);
        }
        return new ChosenColumns(sheets, otherwise);
    }

    private static OwnSheet own(Typed form, String field, OwnSheet before, Headings headings) {
        var line = form.number(field, 1, LAST_LINE);
        if (line == null || line == before.headingLine()) {
            return before;
        }
        var own = headings.apply(before, line);
        if (own == null) {
            form.fault(field, "command.import.no-headings", line);
        }
        return own == null ? before : own;
    }

    private static SheetMapping chosen(Typed form, int at, OwnSheet own, LedgerTable table) {
        var meant = new ArrayList<String>();
        for (var column = 0; column < own.columns().size(); column++) {
            var field = "column%d-%d".formatted(at, column);
            var chosen = Objects.requireNonNullElse(form.line(field), OwnColumn.LEFT_OUT);
            var special = chosen.equals(OwnColumn.LEFT_OUT) || chosen.equals(OwnColumn.NOTE) && table.keepsNotes();
            if (!special && !table.columns().contains(chosen)) {
                form.fault(field, "command.no-such-choice", chosen);
                chosen = OwnColumn.LEFT_OUT;
            } else if (!special && meant.contains(chosen)) {
                form.fault(field, "command.import.column-twice", chosen);
            }
            meant.add(chosen);
        }
        return new SheetMapping(own, table, meant);
    }

    private static void check(Typed form, List<SheetMapping> sheets) {
        var first = new EnumMap<LedgerTable, String>(LedgerTable.class);
        for (var at = 0; at < sheets.size(); at++) {
            var sheet = sheets.get(at);
            if (sheet.table() == null) {
                continue;
            }
            var other = first.putIfAbsent(sheet.table(), sheet.own().name());
            if (other != null) {
                form.fault(
                        "table" + at,
                        "command.import.table-twice",
                        other,
                        sheet.table().sheet());
            }
            if (!sheet.missing().isEmpty()) {
                form.fault("table" + at, "command.import.column-missing", String.join("、", sheet.missing()));
            }
        }
        if (first.isEmpty()) {
            form.fault("", "command.import.nothing-chosen");
        }
    }
}
