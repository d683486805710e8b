package org.disclosuredesk.query.commandline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.disclosuredesk.law.AnswerPeriod.Stop;
import org.disclosuredesk.law.CountedDay;
import org.disclosuredesk.law.PeriodCount;
import org.disclosuredesk.law.StatutoryPeriod;
import org.disclosuredesk.law.WorkingDays;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The calculator of due dates for other programs: one line of JSON, by the calendar the desk ships with. */
@Command(name = "due", description = "Work out when an answer is due, by the shipped calendar; one line of JSON.")
final class DueVerb implements Callable<Integer> {

    private static final int MOST_DAYS = 400;
    private static final int FIRST_YEAR = 2008;
    private static final int LAST_YEAR = 2099;
    private static final String TO = "..";

    /** As ledgers write it too: 2023-03-06, 2023/3/6, 2023年3月6日. */
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-M-d").withResolverStyle(ResolverStyle.STRICT);

    @Option(names = "--received", paramLabel = "DATE", required = true, description = "the legal day of receipt")
    String received = "";

    @Option(names = "--days", paramLabel = "N", description = "working days; default: ${DEFAULT-VALUE}")
    String days = String.valueOf(StatutoryPeriod.ANSWER.workingDays());

    @Option(names = "--corrected", paramLabel = "DATE", description = "the period starts anew the day after")
    @Nullable String corrected;

    @Option(
            names = "--suspended",
            paramLabel = "FROM..TO",
            description = "the sending day and the day the opinion came; may be given more than once")
    List<String> suspended = new ArrayList<>();

    @Option(names = "--extended", paramLabel = "N", description = "working days of extension, 20 at most")
    @Nullable String extended;

    private final Console console;

    DueVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws JsonProcessingException {
        var receipt = day("--received", received);
        var restart = corrected == null ? receipt : day("--corrected", corrected);
        if (restart.isBefore(receipt)) {
            throw new Refused("--corrected %s: lies before --received %s".formatted(restart, receipt));
        }
        var length = number("--days", days, 1, MOST_DAYS);
        var extension = extended == null ? 0 : extension(extended);
        var stops = suspended.stream().map(text -> stop(text, receipt)).toList();
        var count = new PeriodCount(restart, length + extension, stops);
        var calendar = WorkingDays.official();
        var due = count.dueOn(calendar);
        var answer = new LinkedHashMap<String, Object>();
        answer.put("dueOn", String.valueOf(due.on()));
        answer.put("provisional", due.provisional());
        answer.put(
                "working", count.working(calendar).stream().map(DueVerb::line).toList());
        console.say(new ObjectMapper().writeValueAsString(answer));
        return ExitCode.DONE;
    }

    private static Map<String, Object> line(CountedDay day) {
        var line = new LinkedHashMap<String, Object>();
        line.put("day", day.day().toString());
        line.put("kind", kind(day));
        if (day.number() > 0) {
            line.put("number", day.number());
        }
        return line;
    }

    private static String kind(CountedDay day) {
        if (day.suspended()) {
            return "suspended";
        }
        return switch (day.kind()) {
            case WORKING -> "counted";
            case MAKE_UP -> "make-up";
            case WEEKEND, HOLIDAY -> "rest";
        };
    }

    private static Stop stop(String text, LocalDate receipt) {
        var to = text.indexOf(TO);
        if (to < 0) {
            throw new Refused("--suspended %s: give the two days as FROM..TO".formatted(text));
        }
        var sent = day("--suspended", text.substring(0, to));
        var came = day("--suspended", text.substring(to + TO.length()));
        if (came.isBefore(sent)) {
            throw new Refused("--suspended %s: ends before it begins".formatted(text));
        }
        if (sent.isBefore(receipt)) {
            throw new Refused("--suspended %s: begins before --received %s".formatted(text, receipt));
        }
        return new Stop(text, sent, came);
    }

    private static LocalDate day(String option, String text) {
        try {
            var day = LocalDate.parse(text.strip().replaceAll("[/年月]", "-").replace("日", ""), DAY);
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                return day;
            }
            throw new Refused("%s %s: give a day from %d to %d".formatted(option, text, FIRST_YEAR, LAST_YEAR));
        } catch (DateTimeParseException e) {
            throw new Refused("%s %s: is not a date; give it as YYYY-MM-DD".formatted(option, text));
        }
    }

    private static int extension(String text) {
        var most = StatutoryPeriod.EXTENSION.workingDays();
        var days = number("--extended", text, 0, MOST_DAYS);
        if (days > most) {
            throw new Refused("--extended %d: a period is extended by %d working days at most, all extensions together"
                            .formatted(days, most)
                    + " (Regulation, art. 33 para. 2)");
        }
        return days;
    }

    private static int number(String option, String text, int least, int most) {
        try {
            var number = Integer.parseInt(text.strip());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Refused below like any other figure that cannot be.
        }
        throw new Refused("%s %s: give a whole number from %d to %d".formatted(option, text, least, most));
    }
}
