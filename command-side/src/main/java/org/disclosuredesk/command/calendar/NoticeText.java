package org.disclosuredesk.command.calendar;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the days of a year out of a notice (部分节假日安排) as it is pasted, or out of dates one a line.
 *
 * <p>Known is how the State Council writes: 10月1日（周四）至7日（周三）放假调休，共7天。9月27日（周日）、10月10日（周六）上班。 What a day of the
 * week or a number of days in the text belies is a fault: it is how the notice of another year gives itself away.
 */
final class NoticeText {

    private static final String DAY_OF_WEEK = "[一二三四五六日天]";

    /** A whole date, a day of a month, or a day of the month named before; and what is said of it in brackets. */
    private static final Pattern DATE = Pattern.compile(
            "(?:(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})|(?:(?:(\\d{4})年)?(\\d{1,2})月)?(\\d{1,2})日)" + "(\\([^)]*\\))?");

    private static final Pattern WEEKDAY = Pattern.compile("(?:周|星期)(" + DAY_OF_WEEK + ")");
    private static final Pattern COLLOQUIAL = Pattern.compile("([月至到、]\\s*\\d{1,2})号");
    private static final Pattern UNTIL = Pattern.compile("(?:至|到)\\s*$");
    private static final Pattern TO = Pattern.compile("\\s*(?:至|到|~|-{1,2}|–|—{1,2}|\\.\\.|to)\\s*");
    private static final Pattern RESTS =
            Pattern.compile("放假|休息|补休|休假|休|假|\\boff\\b|\\brest\\b|\\bholiday\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern WORKED =
            Pattern.compile("上班|补班|班|\\bwork(?:ed|ing)?\\b|\\bmake-up\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern COUNT = Pattern.compile("(?:共|放假)\\s*(\\d{1,2})\\s*天");
    private static final Pattern DAY = Pattern.compile("\\d{1,2}日|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}月");
    private static final Pattern SIGNATURE = Pattern.compile("\\s*(?:国务院办公厅)?\\s*(\\d{4})年\\d{1,2}月\\d{1,2}日\\s*");
    private static final Pattern FROM_THEN_ON = Pattern.compile("^\\s*(?:起|前|后|之前|之后|以前|以后)");
    private static final Pattern BETWEEN = Pattern.compile("[\\s、,和及以与:]*");
    private static final Pattern SENTENCES = Pattern.compile("[。;\\r\\n]+");

    private static final int LONGEST_HEADING = 8;

    /** Days named before the word that says what they are. */
    private record Named(LocalDate from, LocalDate to) {}

    private enum Kind {
        REST,
        WORKED
    }

    private final Recognised found;
    private @Nullable Kind headed;

    private NoticeText(Recognised found) {
        this.found = found;
    }

    /** Reads a text into what was found. */
    static void read(String text, Recognised found) {
        var reading = new NoticeText(found);
        var plain = COLLOQUIAL
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("$1日");
        for (var sentence : SENTENCES.split(plain)) {
            reading.sentence(sentence.strip());
        }
    }

    private void sentence(String sentence) {
        if (!DAY.matcher(sentence).find()) {
            heading(sentence);
            return;
        }
        var signed = SIGNATURE.matcher(sentence);
        if (signed.matches() && Integer.parseInt(signed.group(1)) != found.year()) {
            return;
        }
        var waiting = new ArrayList<Named>();
        var rest = sentence;
        @Nullable LocalDate last = null;
        var plain = true;
        for (var date = DATE.matcher(rest); date.find(); date = DATE.matcher(rest)) {
            var before = rest.substring(0, date.start());
            plain &= BETWEEN.matcher(before).matches();
            if (UNTIL.matcher(before).find()) {
                unreadable(sentence);
                return;
            }
            settle(before, waiting, sentence);
            var from = day(date, last, sentence);
            if (from.isEmpty()) {
                return;
            }
            rest = rest.substring(date.end());
            var to = from;
            var joined = TO.matcher(rest);
            if (joined.lookingAt()) {
                var end = DATE.matcher(rest.substring(joined.end()));
                if (!end.lookingAt()) {
                    unreadable(sentence);
                    return;
                }
                to = day(end, from.get(), sentence);
                if (to.isEmpty()) {
                    return;
                }
                rest = rest.substring(joined.end() + end.end());
            }
            last = to.get();
            if (last.isBefore(from.get()) || last.isAfter(from.get().plusMonths(1))) {
                found.fault("command.calendar.range", from.get(), last, shortened(sentence));
                return;
            }
            if (FROM_THEN_ON.matcher(rest).find()) {
                unreadable(sentence);
                return;
            }
            waiting.add(new Named(from.get(), last));
        }
        settle(rest, waiting, sentence);
        if (waiting.isEmpty()) {
            if (last == null) {
                unreadable(sentence);
            }
        } else if (plain && BETWEEN.matcher(rest).matches() && (headed != null || !signed.matches())) {
            waiting.forEach(days -> take(days, headed == null ? Kind.REST : headed));
        } else {
            found.fault("command.calendar.off-or-worked", shortened(sentence));
        }
    }

    /** A line without a day may say what the dates below it are. */
    private void heading(String line) {
        var rests = RESTS.matcher(line).find();
        var worked = WORKED.matcher(line).find();
        if (rests != worked && line.length() <= LONGEST_HEADING) {
            headed = rests ? Kind.REST : Kind.WORKED;
        }
    }

    /** What the words after some days say of them. */
    private void settle(String words, List<Named> waiting, String sentence) {
        var rests = RESTS.matcher(words);
        var worked = WORKED.matcher(words);
        var rest = rests.find() ? rests.start() : Integer.MAX_VALUE;
        var work = worked.find() ? worked.start() : Integer.MAX_VALUE;
        if (waiting.isEmpty() || rest == work) {
            return;
        }
        var kind = rest < work ? Kind.REST : Kind.WORKED;
        waiting.forEach(days -> take(days, kind));
        var count = COUNT.matcher(words);
        if (kind == Kind.REST && count.find()) {
            var days = waiting.stream()
                    .mapToLong(named ->
                            named.from().datesUntil(named.to().plusDays(1)).count())
                    .sum();
            if (days != Long.parseLong(count.group(1))) {
                found.fault("command.calendar.count", count.group(1), days, shortened(sentence));
            }
        }
        waiting.clear();
    }

    private void take(Named days, Kind kind) {
        days.from().datesUntil(days.to().plusDays(1)).forEach(kind == Kind.REST ? found::rests : found::isWorked);
    }

    /** The day, where there is such a one and it falls on the day of the week that the text names. */
    private Optional<LocalDate> day(Matcher date, @Nullable LocalDate before, String sentence) {
        var whole = date.group(1) != null;
        var month = whole ? date.group(2) : date.group(5);
        if (month == null && before == null) {
            unreadable(sentence);
            return Optional.empty();
        }
        var named = whole ? date.group(1) : date.group(4);
        var year = named != null ? Integer.parseInt(named) : before != null ? before.getYear() : found.year();
        try {
            var day = LocalDate.of(
                    year,
                    month != null ? Integer.parseInt(month) : before.getMonthValue(),
                    Integer.parseInt(date.group(whole ? 3 : 6)));
            return onItsWeekday(day, date.group(7), sentence) ? Optional.of(day) : Optional.empty();
        } catch (DateTimeException e) {
            found.fault("command.calendar.no-such-day", date.group(), shortened(sentence));
            return Optional.empty();
        }
    }

    private boolean onItsWeekday(LocalDate day, @Nullable String brackets, String sentence) {
        var weekday = WEEKDAY.matcher(brackets == null ? "" : brackets);
        if (!weekday.find()) {
            return true;
        }
        var is = "一二三四五六日".charAt(day.getDayOfWeek().getValue() - 1);
        var said = weekday.group(1).replace('天', '日').charAt(0);
        if (is != said) {
            found.fault("command.calendar.weekday", day, "周" + said, "周" + is, shortened(sentence));
        }
        return is == said;
    }

    private void unreadable(String sentence) {
        found.fault("command.calendar.unreadable", shortened(sentence));
    }

    private static String shortened(String sentence) {
        var line = sentence.strip();
        return line.length() <= 60 ? line : line.substring(0, 60) + "…";
    }
}
