package org.disclosuredesk.ledger;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes a ledger in the form it is read in: the three files of a folder, packed. The same ledger is the same bytes.
 *
 * <p>With a byte-order mark, or Excel would not show the Chinese. A text that a spreadsheet would take for a formula
 * stands behind a tab: the sheet shows it as text, and whoever reads the ledger drops what cannot be seen.
 */
public final class LedgerWriter {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String BEGINS_A_FORMULA = "=+-@＝＋－＠";

    private static final Pattern QUOTED = Pattern.compile("[,\"\\n\t]");

    /** Of no meaning; the time of writing would make every copy another file. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(2000, 1, 1, 0, 0);

    private LedgerWriter() {}

    /** Writes it; the stream is left open. */
    public static void write(Ledger ledger, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        write(zip, LedgerTable.REQUESTS, ledger.requests().stream().map(LedgerWriter::cells));
        write(zip, LedgerTable.REMEDIES, ledger.remedies().stream().map(LedgerWriter::cells));
        write(zip, LedgerTable.FIGURES, ledger.figures().stream().map(LedgerWriter::cells));
        zip.finish();
    }

    private static void write(ZipOutputStream zip, LedgerTable table, Stream<Object[]> rows) throws IOException {
        var entry = new ZipEntry(table.file());
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
        var text = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        write(text, table, rows);
        text.flush();
        zip.closeEntry();
    }

    private static void write(Writer text, LedgerTable table, Stream<Object[]> rows) throws IOException {
        text.write(line(table.columns().toArray()));
        for (var cells : (Iterable<Object[]>) rows::iterator) {
            text.write(line(cells));
        }
    }

    private static String line(@Nullable Object[] cells) {
        return Arrays.stream(cells).map(LedgerWriter::quoted).collect(Collectors.joining(",")) + "\r\n";
    }

    /** By RFC 4180. */
    private static String quoted(@Nullable Object cell) {
        var text = written(cell);
        return QUOTED.matcher(text).find() ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    private static String written(@Nullable Object cell) {
        var text = cell == null ? "" : Words.written(cell.toString());
        return !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "\t" + text : text;
    }

    private static @Nullable Object[] cells(RequestRow row) {
        return new @Nullable Object[] {
            row.registerNo(),
            row.receivedOn(),
            row.applicant(),
            row.applicantKind().chinese(),
            row.channel() == null ? null : row.channel().chinese(),
            row.informationSought(),
            row.correctionCalledOn(),
            row.correctionReceivedOn(),
            row.thirdPartyConsultedOn(),
            row.thirdPartyAnsweredOn(),
            row.extensionToldOn(),
            row.extensionWorkingDays(),
            row.feeNoticedOn(),
            row.feeAmount() == null ? null : row.feeAmount().toPlainString(),
            row.feePaidOn(),
            row.answeredOn(),
            row.deliveredOn(),
            row.ground() == null ? null : row.ground().chinese(),
            row.department(),
            row.note()
        };
    }

    private static @Nullable Object[] cells(RemedyRow row) {
        return new @Nullable Object[] {
            row.registerNo(),
            row.kind().chinese(),
            row.acceptedOn(),
            row.concludedOn(),
            row.result() == null ? null : row.result().chinese()
        };
    }

    private static Object[] cells(FigureRow row) {
        return new Object[] {row.year(), row.figure().chinese(), row.value().toPlainString()};
    }
}
