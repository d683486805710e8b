package org.disclosuredesk.events;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The letter reached the third party (art. 32): the 15 working days to answer run from here.
 *
 * @param opinionDueOn the last day to answer; after it the agency decides
 */
@Revision("1")
public record ThirdPartyNoticeDelivered(
        String agencyId,
        String requestId,
        String consultationId,
        LocalDate deliveredOn,
        @Nullable LocalDate opinionDueOn)
        implements RequestEvent {}
