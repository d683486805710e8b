package org.disclosuredesk.query.casefile;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.disclosuredesk.query.words.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * The working of a due date (为什么是这天): in words with their articles, and day by day.
 *
 * @param sentences what was counted, from when, and by which article
 * @param months the days; empty while there is nothing to count
 * @param moves how a calendar adopted since moved the date, oldest first
 */
public record WhyThisDate(List<Phrase> sentences, List<Month> months, List<Move> moves) {

    /** This working, of a date that moved. */
    WhyThisDate movedBy(List<Move> by) {
        return new WhyThisDate(sentences, months, by);
    }

    /**
     * A move of the due date with the calendar.
     *
     * @param says old date, new date, and the year whose days off were adopted
     * @param notices where those days come from: numbers of documents, or addresses
     */
    public record Move(Phrase says, List<String> notices) {}

    /** A month of the working, in weeks from Monday. */
    public record Month(YearMonth month, List<List<Day>> weeks) {}

    /**
     * A day of the working.
     *
     * @param day the day; null for a gap before the first or after the last of the month
     * @param style how it is shown
     * @param number which day of the period it is; 0 where it does not count
     * @param reason why it counts or not; null for a day outside the period
     * @param special whether it is one a reader would ask about
     */
    public record Day(
            @Nullable LocalDate day,
            String style,
            int number,
            @Nullable Phrase reason,
            boolean special) {}
}
