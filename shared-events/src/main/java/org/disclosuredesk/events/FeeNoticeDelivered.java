package org.disclosuredesk.events;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The fee notice reached the applicant (国办函〔2020〕109号 art. 6): the time to pay runs from the day after.
 *
 * @param agencyId the agency
 * @param requestId the request
 * @param deliveredOn the day the applicant got it
 * @param payBy the last day to pay; null where it was not reckoned
 */
@Revision("1")
public record FeeNoticeDelivered(
        String agencyId,
        String requestId,
        LocalDate deliveredOn,
        @Nullable LocalDate payBy) implements RequestEvent {}
