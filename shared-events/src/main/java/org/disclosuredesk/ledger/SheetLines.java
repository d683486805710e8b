package org.disclosuredesk.ledger;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Iterator;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.disclosuredesk.ledger.Fault.Problem;
import org.jspecify.annotations.Nullable;

/** A sheet of an Excel workbook, each cell as the text the officer sees in it. */
final class SheetLines implements Lines {

    /** As many digits as Excel shows; further ones are the noise of binary fractions. */
    private static final MathContext SHOWN = new MathContext(15);

    private static final BigDecimal LAST_DAY = new BigDecimal("2958465");
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");
    private static final Pattern DECIMALS = Pattern.compile("[#,0]+\\.(0{1,6})(_ )?");
    private static final Pattern YEAR_OR_DAY = Pattern.compile("[yYdD]");

    private final ReadableWorkbook workbook;
    private final Sheet sheet;
    private final String file;

    private final boolean asShown;

    SheetLines(ReadableWorkbook workbook, Sheet sheet, String file) {
        this(workbook, sheet, file, false);
    }

    private SheetLines(ReadableWorkbook workbook, Sheet sheet, String file, boolean asShown) {
        this.workbook = workbook;
        this.sheet = sheet;
        this.file = file;
        this.asShown = asShown;
    }

    /** With the noughts after the point that its format shows: 368.60, which Excel keeps as 368.6. */
    static SheetLines asShown(ReadableWorkbook workbook, Sheet sheet, String file) {
        return new SheetLines(workbook, sheet, file, true);
    }

    @Override
    public String file() {
        return file;
    }

    @Override
    public boolean numbersMayBeDates() {
        return !workbook.isDate1904();
    }

    @Override
    public void each(Consumer<Line> taker) throws UnreadableTable {
        try (var stream = open()) {
            var rows = stream.iterator();
            var first = true;
            var shift = 0;
            for (var row = next(rows); row != null; row = next(rows)) {
                // Where a program left the row numbers out, the library counts from 0.
                shift = first && row.getRowNum() == 0 ? 1 : shift;
                first = false;
                var line = Line.typed(row.getRowNum() + shift, texts(row));
                if (!line.blank()) {
                    taker.accept(line);
                }
            }
        }
    }

    /** A damaged sheet makes the library fail in many ways, most of them unchecked. */
    private Stream<Row> open() throws UnreadableTable {
        try {
            return sheet.openStream();
        } catch (IOException | RuntimeException e) {
            throw new UnreadableTable(Problem.UNREADABLE_FILE, 0);
        }
    }

    private static @Nullable Row next(Iterator<Row> rows) throws UnreadableTable {
        try {
            return rows.hasNext() ? rows.next() : null;
        } catch (RuntimeException e) {
            throw new UnreadableTable(Problem.UNREADABLE_FILE, 0);
        }
    }

    private Stream<String> texts(Row row) {
        return IntStream.range(0, row.getCellCount())
                .mapToObj(i -> row.getOptionalCell(i).map(this::text).orElse(""));
    }

    private String text(Cell cell) {
        if (!(cell.getValue() instanceof BigDecimal number)) {
            return cell.getText();
        }
        var day = isDate(cell) && number.signum() > 0 && number.compareTo(LAST_DAY) <= 0;
        if (day) {
            return cell.asDate().toLocalDate().toString();
        }
        var shown = number.round(SHOWN).stripTrailingZeros();
        return (asShown ? shown.setScale(Math.max(shown.scale(), decimals(cell))) : shown).toPlainString();
    }

    /** How many places after the point its format shows at least. */
    private static int decimals(Cell cell) {
        var format = cell.getDataFormatString();
        if (format == null) {
            // Built-in formats 0.00 and #,##0.00, which need not be written in the file.
            var id = cell.getDataFormatId();
            return id != null && (id == 2 || id == 4) ? 2 : 0;
        }
        var places = DECIMALS.matcher(format);
        return places.matches() ? places.group(1).length() : 0;
    }

    private static boolean isDate(Cell cell) {
        var format = cell.getDataFormatString();
        if (format != null) {
            return YEAR_OR_DAY.matcher(LITERAL.matcher(format).replaceAll("")).find();
        }
        // Built-in formats that mean a date in Chinese Excel and are written nowhere in the file.
        var id = cell.getDataFormatId();
        return id != null && (id >= 27 && id <= 36 || id >= 50 && id <= 58);
    }
}
