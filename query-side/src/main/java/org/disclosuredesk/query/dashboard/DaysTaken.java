package org.disclosuredesk.query.dashboard;

import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.disclosuredesk.law.WorkingDays;

/**
 * How many working days answers took from receipt, days on which the clock stood still among them.
 *
 * @param answers how many answers took so many working days, the quickest first
 */
record DaysTaken(TreeMap<Integer, Integer> answers) {

    private static final int WHOLE = 100;

    /** From receipt to the day that decides: delivery, or the letter's date where no delivery is recorded. */
    record Way(LocalDate receivedOn, LocalDate answeredOn) {}

    static DaysTaken of(Map<Way, Integer> ways, WorkingDays calendar) {
        var answers = new TreeMap<Integer, Integer>();
        ways.forEach((way, how) ->
                answers.merge(Math.max(0, calendar.between(way.receivedOn(), way.answeredOn())), how, Integer::sum));
        return new DaysTaken(answers);
    }

    /** The median. */
    OptionalInt median() {
        return within(50);
    }

    /** Within how many working days so many of a hundred were answered: the nearest rank. */
    OptionalInt within(int ofAHundred) {
        var all = answers.values().stream().mapToInt(Integer::intValue).sum();
        var rank = (all * ofAHundred + WHOLE - 1) / WHOLE;
        var sofar = 0;
        for (var answer : answers.entrySet()) {
            sofar += answer.getValue();
            if (sofar >= rank) {
                return OptionalInt.of(answer.getKey());
            }
        }
        return OptionalInt.empty();
    }
}
