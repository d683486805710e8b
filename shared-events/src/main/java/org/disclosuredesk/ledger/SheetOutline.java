package org.disclosuredesk.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds the headings of a sheet, and under each the first thing that stands there. */
final class SheetOutline {

    /** Further down nobody puts headings. */
    private static final int LOOKED_AT = 30;

    private SheetOutline() {}

    /**
     * The sheet; empty where it holds nothing, or where nothing of it can be read, which goes to the faults.
     *
     * @param headingLine where its headings stand; 0 = to be found
     */
    static Optional<OwnSheet> of(String file, Lines lines, int headingLine, List<Fault> faults) {
        var first = new ArrayList<Line>();
        try {
            lines.each(line -> {
                if (first.size() < LOOKED_AT && line.number() >= headingLine) {
                    first.add(line);
                }
            });
        } catch (UnreadableTable e) {
            // What is wrong further down is named when the rows are read.
            if (first.isEmpty()) {
                faults.add(new Fault(lines.file(), e.line(), null, null, e.problem(), List.of()));
            }
        }
        return headings(first, headingLine)
                .map(headings -> new OwnSheet(file, lines.file(), headings.number(), columns(headings, first)));
    }

    /** The line that speaks the ledger's own words best, or else the fullest; a title above has one cell. */
    private static Optional<Line> headings(List<Line> first, int headingLine) {
        if (headingLine > 0) {
            return first.stream().findFirst();
        }
        @Nullable Line best = null;
        for (var line : first) {
            best = best == null || weight(line) > weight(best) ? line : best;
        }
        return Optional.ofNullable(best);
    }

    private static long weight(Line line) {
        var filled = line.cells().stream().filter(cell -> !cell.isEmpty()).count();
        var known = Arrays.stream(LedgerTable.values())
                .mapToLong(table -> line.cells().stream()
                        .map(Words::heading)
                        .filter(table.columns()::contains)
                        .count())
                .max()
                .orElse(0);
        return known * LOOKED_AT * LOOKED_AT + filled;
    }

    private static List<OwnColumn> columns(Line headings, List<Line> first) {
        return IntStream.range(0, headings.cells().size())
                .mapToObj(at -> new OwnColumn(Words.heading(headings.cells().get(at)), sample(headings, first, at)))
                .toList();
    }

    private static @Nullable String sample(Line headings, List<Line> first, int at) {
        return first.stream()
                .filter(line ->
                        line.number() > headings.number() && at < line.cells().size())
                .map(line -> line.cells().get(at))
                .filter(cell -> !cell.isEmpty())
                .map(Words::quoted)
                .findFirst()
                .orElse(null);
    }
}
