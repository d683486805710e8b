package org.disclosuredesk.events;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * Another agency was asked: a joint maker (art. 34), one to co-ordinate with (art. 11), or one that decides on
 * disclosure (art. 17). The clock stops.
 *
 * @param article 11, 17 or 34
 */
@Revision("1")
public record OtherAgencyConsulted(
        String agencyId,
        String requestId,
        String consultationId,
        int article,
        LocalDate sentOn,
        @Nullable String agencyAsked,
        @Nullable String documentNo)
        implements RequestEvent {}
