package org.disclosuredesk.command.known;

import java.time.LocalDate;
import org.disclosuredesk.law.term.RemedyKind;
import org.disclosuredesk.law.term.RemedyResult;
import org.jspecify.annotations.Nullable;

/**
 * A remedy of the store.
 *
 * @param requestId null where its request is older than the ledger
 * @param concludedOn null while it is pending
 * @param result null while it is pending
 */
public record RemedyAnswer(
        String remedyId,
        @Nullable String requestId,
        RemedyKind kind,
        LocalDate acceptedOn,
        @Nullable LocalDate concludedOn,
        @Nullable RemedyResult result) {}
