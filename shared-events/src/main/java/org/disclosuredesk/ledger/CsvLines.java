package org.disclosuredesk.ledger;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.disclosuredesk.ledger.Fault.Problem;

/** A file of comma-separated values with RFC 4180 quoting, in UTF-8 with or without a byte-order mark, or in GB18030. */
final class CsvLines implements Lines {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final Charset GB18030 = Charset.forName("GB18030");

    // Blank lines are kept here, since the parser would skip them without counting them to the next record.
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setIgnoreEmptyLines(false)
            .setIgnoreSurroundingSpaces(true)
            .get();

    private final Path path;
    private final String file;
    private boolean guessed;

    CsvLines(Path path, String file) {
        this.path = path;
        this.file = file;
    }

    @Override
    public String file() {
        return file;
    }

    @Override
    public boolean guessed() {
        return guessed;
    }

    @Override
    public void each(Consumer<Line> taker) throws UnreadableTable {
        try (var text = Files.newBufferedReader(path, charset());
                var parser = CSVParser.builder()
                        .setReader(withoutMark(text))
                        .setFormat(FORMAT)
                        .get()) {
            each(parser, taker);
        } catch (IOException e) {
            throw new UnreadableTable(Problem.UNREADABLE_FILE, 0);
        }
    }

    private static void each(CSVParser parser, Consumer<Line> taker) throws UnreadableTable {
        var records = parser.iterator();
        while (true) {
            // Asked before the iterator reads ahead: a record with line breaks in it is named by where it starts.
            var number = (int) parser.getCurrentLineNumber() + 1;
            try {
                if (!records.hasNext()) {
                    return;
                }
            } catch (UncheckedIOException e) {
                throw e.getCause() instanceof CSVException
                        ? new UnreadableTable(Problem.BROKEN_QUOTING, number)
                        : new UnreadableTable(Problem.UNREADABLE_FILE, number);
            }
            var line = Line.typed(number, records.next().stream());
            if (!line.blank()) {
                taker.accept(line);
            }
        }
    }

    private Charset charset() throws IOException, UnreadableTable {
        if (isText(StandardCharsets.UTF_8)) {
            return StandardCharsets.UTF_8;
        }
        if (isText(GB18030)) {
            guessed = true;
            return GB18030;
        }
        throw new UnreadableTable(Problem.WRONG_ENCODING, 0);
    }

    /** UTF-16 and most of what is no text at all give themselves away by a NUL, even where every byte can be decoded. */
    private boolean isText(Charset charset) throws IOException {
        try (var text = Files.newBufferedReader(path, charset)) {
            var some = new char[1 << 14];
            for (var length = text.read(some); length >= 0; length = text.read(some)) {
                for (var i = 0; i < length; i++) {
                    if (some[i] == '\0') {
                        return false;
                    }
                }
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static Reader withoutMark(Reader text) throws IOException {
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        return text;
    }
}
