package org.disclosuredesk.events;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.disclosuredesk.law.term.DeliveryWay;
import org.jspecify.annotations.Nullable;

/**
 * The answer was posted or signed for (送达; 国办公开办函〔2016〕235号). It decides whether the answer was late, not which
 * year it counts in.
 *
 * @param sentOn posting counts on this day
 * @param signedOn handing over counts on this day
 * @param trackingNo postal number (EMS)
 */
@Revision("1")
public record AnswerDelivered(
        String agencyId,
        String requestId,
        int decisionNo,
        DeliveryWay way,
        @Nullable LocalDate sentOn,
        @Nullable LocalDate signedOn,
        @Nullable String trackingNo)
        implements RequestEvent {}
