package org.disclosuredesk.query.words;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import org.disclosuredesk.eventlog.EventLogConfiguration;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Dates as they are read: the order of day and month is the language's own; tables use yyyy-MM-dd by themselves. */
@Component("dates")
public class Dates {

    private final MessageSource messages;

    Dates(MessageSource messages) {
        this.messages = messages;
    }

    /** A day in a sentence: 2026年3月2日. */
    public String day(LocalDate day) {
        return as("date.day", day);
    }

    /** A day people plan by, with its weekday: 2026年3月2日 周一. */
    public String planned(LocalDate day) {
        return as("date.planned", day);
    }

    /** A month as a heading: 2026年3月. */
    public String month(YearMonth month) {
        return as("date.month", month);
    }

    /** When something was recorded, to the minute, at the office. */
    public String moment(Instant instant) {
        return as("date.moment", instant.atZone(EventLogConfiguration.SHANGHAI));
    }

    private String as(String format, TemporalAccessor date) {
        var locale = LocaleContextHolder.getLocale();
        return DateTimeFormatter.ofPattern(messages.getMessage(format, null, locale), locale)
                .format(date);
    }
}
