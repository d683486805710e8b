package org.disclosuredesk.command.calendar;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Reads the days of a year out of a file: a calendar (ICS, RFC 5545), a table (CSV), or the text of the notice.
 *
 * <p>A calendar to subscribe to holds several years; those asked for are taken. A table is about one year.
 */
final class NoticeFile {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));
    private static final CSVFormat TABLE =
            CSVFormat.RFC4180.builder().setIgnoreSurroundingSpaces(true).get();

    private static final Pattern FOLDED = Pattern.compile("\\r?\\n[ \\t]");
    private static final Pattern ICS_DAY = Pattern.compile("(?:DTSTART|DTEND)[^:]*:(\\d{8}).*");
    private static final Pattern TABLE_DAY =
            Pattern.compile("(\\d{4})(?:[-/.](\\d{1,2})[-/.](\\d{1,2})|年(\\d{1,2})月(\\d{1,2})日|(\\d{2})(\\d{2}))");
    private static final Pattern WORKED = Pattern.compile("班|work|make-?up|^false$", Pattern.CASE_INSENSITIVE);
    private static final Pattern RESTS =
            Pattern.compile("休|假|节|元旦|除夕|holiday|off|rest|^true$", Pattern.CASE_INSENSITIVE);

    private NoticeFile() {}

    /** Reads a file into what was found; what it is is told by what is in it. */
    static void read(byte[] content, Recognised found) {
        var text = text(content);
        if (text.isEmpty()) {
            found.fault("command.calendar.not-a-text");
        } else if (text.get().stripLeading().startsWith("BEGIN:VCALENDAR")) {
            calendar(text.get(), found);
        } else if (text.get().indexOf(',') >= 0) {
            table(text.get(), found);
        } else {
            NoticeText.read(text.get(), found);
        }
    }

    private static Optional<String> text(byte[] content) {
        for (var charset : CHARSETS) {
            try {
                var text = charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
                if (text.indexOf('\0') >= 0) {
                    return Optional.empty();
                }
                return Optional.of(text.startsWith(String.valueOf(BYTE_ORDER_MARK)) ? text.substring(1) : text);
            } catch (CharacterCodingException e) {
                continue;
            }
        }
        return Optional.empty();
    }

    private static void calendar(String text, Recognised found) {
        @Nullable LocalDate from = null;
        @Nullable LocalDate to = null;
        var words = "";
        for (var line : FOLDED.matcher(text).replaceAll("").lines().toList()) {
            var upper = line.toUpperCase(Locale.ROOT);
            if (upper.startsWith("BEGIN:VEVENT")) {
                from = null;
                to = null;
                words = "";
            } else if (upper.startsWith("DTSTART")) {
                from = icsDay(line, found);
            } else if (upper.startsWith("DTEND")) {
                to = icsDay(line, found);
            } else if (upper.startsWith("SUMMARY") || upper.startsWith("X-APPLE-SPECIAL-DAY")) {
                words += " " + line.substring(line.indexOf(':') + 1);
            } else if (upper.startsWith("END:VEVENT") && from != null) {
                // The end of an event is the day after its last.
                event(from, to == null || !to.isAfter(from) ? from : to.minusDays(1), words, found);
            }
        }
    }

    private static void event(LocalDate from, LocalDate to, String words, Recognised found) {
        if (to.isAfter(from.plusMonths(1))) {
            found.fault("command.calendar.range", from, to, words.strip());
            return;
        }
        // WORK-HOLIDAY is a day off to Apple, ALTERNATE-WORKDAY a make-up day.
        var worked = WORKED.matcher(words.replace("WORK-HOLIDAY", "")).find();
        from.datesUntil(to.plusDays(1))
                .filter(day -> day.getYear() == found.year())
                .forEach(worked ? found::isWorked : found::rests);
    }

    private static @Nullable LocalDate icsDay(String line, Recognised found) {
        var day = ICS_DAY.matcher(line.toUpperCase(Locale.ROOT));
        try {
            if (day.matches()) {
                return LocalDate.parse(day.group(1), DateTimeFormatter.BASIC_ISO_DATE);
            }
        } catch (DateTimeParseException e) {
            // Named below, with every other line that holds no day.
        }
        found.fault("command.calendar.unreadable", line);
        return null;
    }

    private static void table(String text, Recognised found) {
        try (var rows = CSVParser.parse(text, TABLE)) {
            for (var row : rows) {
                row(row, found);
            }
        } catch (IOException | RuntimeException e) {
            found.fault("command.calendar.not-a-table");
        }
    }

    private static void row(CSVRecord row, Recognised found) {
        var cells =
                row.stream().map(String::strip).filter(cell -> !cell.isEmpty()).toList();
        var days = cells.stream()
                .filter(cell -> TABLE_DAY.matcher(cell).matches())
                .flatMap(cell -> tableDay(cell).stream())
                .toList();
        var line = "%d: %s".formatted(row.getRecordNumber(), String.join(",", cells));
        if (days.isEmpty()) {
            var heading = row.getRecordNumber() == 1
                    && cells.stream().noneMatch(cell -> TABLE_DAY.matcher(cell).matches());
            if (!heading && !cells.isEmpty()) {
                found.fault("command.calendar.unreadable", line);
            }
            return;
        }
        var last = days.get(days.size() - 1);
        if (days.size() > 2
                || last.isBefore(days.get(0))
                || last.isAfter(days.get(0).plusMonths(1))) {
            found.fault("command.calendar.unreadable", line);
            return;
        }
        var words = cells.stream()
                .filter(cell -> !TABLE_DAY.matcher(cell).matches())
                .toList();
        var worked = words.stream().anyMatch(word -> WORKED.matcher(word).find());
        if (!worked
                && !words.isEmpty()
                && words.stream().noneMatch(word -> RESTS.matcher(word).find())) {
            found.fault("command.calendar.off-or-worked", line);
            return;
        }
        days.get(0).datesUntil(last.plusDays(1)).forEach(worked ? found::isWorked : found::rests);
    }

    private static Optional<LocalDate> tableDay(String cell) {
        var day = TABLE_DAY.matcher(cell);
        if (!day.matches()) {
            return Optional.empty();
        }
        var first = day.group(2) != null ? 2 : day.group(4) != null ? 4 : 6;
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(day.group(1)),
                    Integer.parseInt(day.group(first)),
                    Integer.parseInt(day.group(first + 1))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
