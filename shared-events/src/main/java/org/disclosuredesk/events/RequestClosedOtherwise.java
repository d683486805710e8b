package org.disclosuredesk.events;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.disclosuredesk.law.term.Ground;
import org.disclosuredesk.law.term.Particular;
import org.jspecify.annotations.Nullable;

/**
 * The request ended in another way (其他处理): no correction in time (art. 30), no payment in time (art. 42), or
 * otherwise, withdrawal included.
 *
 * @param decisionNo 1 for the first answer; more after a decision was set aside
 * @param decidedOn the date of the answering letter: it decides the year
 * @param ground one of the three reasons
 * @param particular the finer fact under the ground; null where not recorded
 * @param personal reasons, and where to get the information
 */
@Revision("1")
public record RequestClosedOtherwise(
        String agencyId,
        String requestId,
        int decisionNo,
        LocalDate decidedOn,
        Ground ground,
        @Nullable Particular particular,
        @Nullable String documentNo,
        @Nullable PersonalData personal)
        implements Decision {}
