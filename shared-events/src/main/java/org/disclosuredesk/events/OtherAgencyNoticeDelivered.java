package org.disclosuredesk.events;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The letter reached the other agency (art. 34): its 15 working days run from here.
 *
 * @param opinionDueOn the last day to answer; a joint maker silent after it is held to consent
 */
@Revision("1")
public record OtherAgencyNoticeDelivered(
        String agencyId,
        String requestId,
        String consultationId,
        LocalDate deliveredOn,
        @Nullable LocalDate opinionDueOn)
        implements RequestEvent {}
