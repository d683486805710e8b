package org.disclosuredesk.events;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * One form that asked for several things became several requests (一事一申请), an explicit act so that fees and
 * table 3 count alike.
 *
 * @param intoRequestIds the requests it became, in order
 * @param personal the reason
 */
@Revision("1")
public record RequestSplit(
        String agencyId,
        String requestId,
        LocalDate splitOn,
        List<String> intoRequestIds,
        @Nullable PersonalData personal)
        implements RequestEvent {}
