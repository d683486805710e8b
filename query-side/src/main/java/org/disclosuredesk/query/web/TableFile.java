package org.disclosuredesk.query.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A table to take away, under one line of headings; its cells are texts, days and whole numbers.
 *
 * <p>Whatever applicants wrote stays text: in a workbook it is a cell of text; in a CSV file a text that a spreadsheet
 * would take for a formula gets an apostrophe before it.
 */
public enum TableFile {
    /** A workbook. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        void write(ByteArrayOutputStream file, String title, List<String> headings, Lines lines) throws IOException {
            try (var workbook = new Workbook(file, "DisclosureDesk", "1.0")) {
                var sheet = workbook.newWorksheet(title);
                for (var column = 0; column < headings.size(); column++) {
                    sheet.value(0, column, headings.get(column));
                    sheet.style(0, column).bold().wrapText(true).set();
                }
                sheet.freezePane(0, 1);
                lines.each(new Consumer<>() {
                    private int row;

                    @Override
                    public void accept(List<@Nullable Object> cells) {
                        row++;
                        for (var column = 0; column < cells.size(); column++) {
                            put(sheet, row, column, cells.get(column));
                        }
                    }
                });
            }
        }
    },
    /** Text in UTF-8, with the byte order mark by which Excel knows it. */
    CSV("text/csv;charset=UTF-8") {
        @Override
        void write(ByteArrayOutputStream file, String title, List<String> headings, Lines lines) throws IOException {
            try (var out = new OutputStreamWriter(file, StandardCharsets.UTF_8)) {
                out.write('\uFEFF');
                out.write(record(headings.stream()));
                lines.each(cells -> {
                    try {
                        out.write(record(cells.stream().map(TableFile::harmless)));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
            }
        }
    };

    /** Lines that are handed over one by one. */
    @FunctionalInterface
    public interface Lines {

        /** Hands over each line, a cell per heading; null = nothing stands there. */
        void each(Consumer<List<@Nullable Object>> line);
    }

    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private final String mediaType;

    TableFile(String mediaType) {
        this.mediaType = mediaType;
    }

    /** As it is named in a reply. */
    public String mediaType() {
        return mediaType;
    }

    /** The ending of its name. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A file of this kind. */
    public byte[] of(String title, List<String> headings, Lines lines) {
        var file = new ByteArrayOutputStream();
        try {
            write(file, title, headings, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    abstract void write(ByteArrayOutputStream file, String title, List<String> headings, Lines lines)
            throws IOException;

    private static void put(Worksheet sheet, int row, int column, @Nullable Object cell) {
        if (cell instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else if (cell instanceof Number number) {
            sheet.value(row, column, number);
        } else if (cell != null) {
            sheet.value(row, column, cell.toString());
        }
    }

    private static String record(Stream<? extends @Nullable Object> cells) {
        return CSVFormat.RFC4180.format(cells.toArray()) + "\r\n";
    }

    private static @Nullable Object harmless(@Nullable Object cell) {
        return cell instanceof String text && FORMULA.matcher(text).matches() ? "'" + text : cell;
    }
}
