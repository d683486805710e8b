package org.disclosuredesk.events;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A third party whose rights disclosure might harm was asked in writing (征求第三方意见, arts. 15, 32, 33 para. 3).
 * The clock stops.
 *
 * @param article 32
 * @param personal who was asked
 */
@Revision("1")
public record ThirdPartyConsulted(
        String agencyId,
        String requestId,
        String consultationId,
        int article,
        LocalDate sentOn,
        @Nullable String documentNo,
        @Nullable PersonalData personal)
        implements RequestEvent {}
