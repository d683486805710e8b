package org.disclosuredesk.law;

import java.time.LocalDate;

/**
 * One day in the working of a due date (为什么是这天).
 *
 * @param day the day
 * @param kind what kind of day it is
 * @param suspended whether the clock stood still for it (art. 33 para. 3)
 * @param number which day of the period it is, from 1; 0 where it does not count
 */
public record CountedDay(LocalDate day, DayKind kind, boolean suspended, int number) {}
