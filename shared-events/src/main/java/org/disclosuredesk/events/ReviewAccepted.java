package org.disclosuredesk.events;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * An administrative reconsideration against the agency's answer was accepted (行政复议受理).
 *
 * @param requestId null where the request is older than the ledger
 * @param againstOwnAct false where the agency is only the reviewing authority; such a case counts nothing in
 *     table 4
 */
@Revision("1")
public record ReviewAccepted(
        String agencyId,
        String remedyId,
        @Nullable String requestId,
        LocalDate acceptedOn,
        boolean againstOwnAct,
        @Nullable String authority,
        @Nullable String documentNo)
        implements RemedyEvent {}
