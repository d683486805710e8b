package org.disclosuredesk.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What puts one case into one cell of the annual tables, and for which legal days.
 *
 * @param year the reporting year it counts in; {@link #STANDING} for what is counted by its state on a day
 * @param cell which cell, as {@code table3/disclosed/natural_person} or {@code table4/review/upheld}
 * @param from the first legal day it holds
 * @param until the first legal day it holds no more; null = it holds for good, or still
 * @param event which event of the case put it there, by its number from 0
 * @param amount by how much it moves the cell: 1 where cases are counted; fen of money, people, items
 */
public record CountedEntry(
        int year, String cell, LocalDate from, @Nullable LocalDate until, long event, long amount) {

    /** One case more in the cell. */
    public CountedEntry(int year, String cell, LocalDate from, @Nullable LocalDate until, long event) {
        this(year, cell, from, until, event, 1);
    }

    /** In place of a year: the entry tells how a case stands from day to day, as open or pending. */
    public static final int STANDING = 0;

    /** Whether it holds on a legal day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }
}
