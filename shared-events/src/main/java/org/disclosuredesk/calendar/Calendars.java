package org.disclosuredesk.calendar;

import org.disclosuredesk.law.WorkingDays;

/**
 * Gives the calendar as it stands now.
 *
 * <p>Whoever lives longer than one act or one page keeps this and asks each time: a calendar is a value and does not
 * change, and another one may be adopted while the desk is open.
 */
@FunctionalInterface
public interface Calendars {

    /** The calendar: what the desk ships with, and over it whatever was adopted. */
    WorkingDays current();
}
