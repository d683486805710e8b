package org.disclosuredesk.events;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * An administrative suit against the agency's answer was accepted (行政诉讼受理): direct, or after reconsideration.
 *
 * @param requestId null where the request is older than the ledger
 * @param afterReview true: 复议后起诉; false: 未经复议直接起诉
 * @param againstOwnAct false where the agency is only co-defendant as reviewing authority (国办公开办函〔2016〕201号)
 * @param reviewId the reconsideration it follows
 */
@Revision("1")
public record SuitAccepted(
        String agencyId,
        String remedyId,
        @Nullable String requestId,
        LocalDate acceptedOn,
        boolean afterReview,
        boolean againstOwnAct,
        @Nullable String reviewId,
        @Nullable String court,
        @Nullable String documentNo)
        implements RemedyEvent {}
