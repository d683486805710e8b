package org.disclosuredesk.law;

import java.time.LocalDate;

/**
 * What a norm needs to know besides the case.
 *
 * @param today the day at the office
 * @param calendar the working days
 * @param fromLedger whether a ledger tells it: what a ledger has no column for was not left undone
 */
public record Circumstances(LocalDate today, WorkingDays calendar, boolean fromLedger) {}
