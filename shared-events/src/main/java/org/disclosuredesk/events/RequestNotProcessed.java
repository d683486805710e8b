package org.disclosuredesk.events;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.disclosuredesk.law.term.Ground;
import org.disclosuredesk.law.term.Particular;
import org.jspecify.annotations.Nullable;

/**
 * The request was not processed as one for information (不予处理, arts. 35, 36 (6), 39).
 *
 * @param decisionNo 1 for the first answer; more after a decision was set aside
 * @param decidedOn the date of the answering letter: it decides the year
 * @param ground one of the five reasons
 * @param particular the finer fact under the ground; null where not recorded
 * @param personal reasons, and where to get the information
 */
@Revision("1")
public record RequestNotProcessed(
        String agencyId,
        String requestId,
        int decisionNo,
        LocalDate decidedOn,
        Ground ground,
        @Nullable Particular particular,
        @Nullable String documentNo,
        @Nullable PersonalData personal)
        implements Decision {}
