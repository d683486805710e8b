package org.disclosuredesk.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.disclosuredesk.ledger.Fault.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Reads one table of a ledger, line by line, and keeps what is right and what is wrong with it.
 *
 * @param <R> its rows
 */
final class TableReader<R> implements Consumer<Line> {

    private final Lines lines;
    private final Rows<R> rows;
    private final @Nullable SheetMapping mapping;
    private final LocalDate today;
    private final Faults faults;
    private final List<R> read = new ArrayList<>();
    private @Nullable Heading heading;
    private boolean refused;

    private TableReader(Lines lines, Rows<R> rows, @Nullable SheetMapping mapping, LocalDate today, Faults faults) {
        this.lines = lines;
        this.rows = rows;
        this.mapping = mapping;
        this.today = today;
        this.faults = faults;
    }

    /**
     * The rows that could be read; what is wrong goes to the faults.
     *
     * @param mapping where the headings stand and what is meant by them; null = in the first line, by the ledger's own words
     */
    static <R> List<R> read(
            Lines lines, Rows<R> rows, @Nullable SheetMapping mapping, LocalDate today, List<Fault> faults) {
        var found = new Faults(lines.file());
        var reader = new TableReader<>(lines, rows, mapping, today, found);
        try {
            lines.each(reader);
            if (reader.heading == null) {
                found.add(0, null, null, Problem.EMPTY_FILE);
            }
        } catch (UnreadableTable e) {
            found.add(e.line(), null, null, e.problem());
        }
        faults.addAll(found.all());
        return reader.read;
    }

    @Override
    public void accept(Line line) {
        if (heading == null) {
            // What stands above the headings is a title.
            if (mapping == null || line.number() >= mapping.own().headingLine()) {
                heading = heading(line);
            }
            return;
        }
        var cells = new Cells(line, heading, lines.numbersMayBeDates(), today, faults);
        rows.seen(cells);
        if (!refused) {
            row(cells);
        }
    }

    private Heading heading(Line line) {
        var found = new Heading(line, rows.table(), mapping == null ? null : mapping.meant(), faults);
        if (found.foreign() && lines.guessed()) {
            faults.add(0, null, null, Problem.WRONG_ENCODING);
        } else {
            found.demand(rows.table().compulsory(), line.number(), faults);
        }
        refused = !faults.none();
        return found;
    }

    private void row(Cells cells) {
        cells.refuseStrayCells();
        if (cells.faulty()) {
            // What stands in the wrong column says nothing of the right one.
            return;
        }
        var row = rows.of(cells);
        if (row != null) {
            read.add(row);
        }
    }
}
