package org.disclosuredesk.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Working days counted a second time: from the notices' dates as they are printed, and with none of the desk's code. */
final class PlainCalendar {

    private final Set<LocalDate> off = new HashSet<>();
    private final Set<LocalDate> work = new HashSet<>();

    static PlainCalendar ofTheNotices() {
        var calendar = new PlainCalendar();
        try (var in = PlainCalendar.class.getResourceAsStream("/law/notices.txt")) {
            var year = "";
            for (var line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (line.startsWith("#")) {
                    continue;
                }
                var words = line.strip().split("\\s+");
                var isWork = words[0].equals("work");
                year = isWork ? year : words[0];
                for (var place = isWork ? 1 : 2; place < words.length; place++) {
                    var ends = words[place].split("\\.\\.");
                    var last = LocalDate.parse(year + "-" + ends[ends.length - 1]);
                    for (var day = LocalDate.parse(year + "-" + ends[0]); !day.isAfter(last); day = day.plusDays(1)) {
                        (isWork ? calendar.work : calendar.off).add(day);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return calendar;
    }

    boolean works(LocalDate day) {
        return work.contains(day) || isWeekday(day) && !off.contains(day) && !restsEachYear(day);
    }

    /** What a spreadsheet makes of it: weekdays less holidays, and nobody makes up for anything. */
    boolean seemsToWork(LocalDate day) {
        return isWeekday(day) && !off.contains(day);
    }

    LocalDate dueOn(LocalDate received, int days) {
        var day = received;
        for (var left = days; left > 0; ) {
            day = day.plusDays(1);
            left -= works(day) ? 1 : 0;
        }
        return day;
    }

    LocalDate seemsDueOn(LocalDate received, int days) {
        var day = received;
        for (var left = days; left > 0; ) {
            day = day.plusDays(1);
            left -= seemsToWork(day) ? 1 : 0;
        }
        return day;
    }

    /** After the last notice the law on public holidays still names its days of the sun's year. */
    private static boolean restsEachYear(LocalDate day) {
        return day.getYear() > 2026
                && List.of("01-01", "05-01", "05-02", "10-01", "10-02", "10-03")
                        .contains(day.toString().substring(5));
    }

    /** No notice names a day of this year. */
    boolean isUnknown(LocalDate day) {
        return off.stream().noneMatch(known -> known.getYear() == day.getYear());
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
