package org.disclosuredesk.ledger;

import java.time.LocalDate;
import org.disclosuredesk.law.term.RemedyKind;
import org.disclosuredesk.law.term.RemedyResult;
import org.jspecify.annotations.Nullable;

/**
 * One remedy as a ledger tells it (复议诉讼).
 *
 * @param line which line of the sheet, the heading being line 1
 * @param registerNo the request it disputes; null where that is older than the ledger
 * @param concludedOn null while it is pending
 * @param result null while it is pending
 */
public record RemedyRow(
        int line,
        @Nullable String registerNo,
        RemedyKind kind,
        LocalDate acceptedOn,
        @Nullable LocalDate concludedOn,
        @Nullable RemedyResult result) {}
