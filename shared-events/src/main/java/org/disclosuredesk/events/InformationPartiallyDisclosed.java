package org.disclosuredesk.events;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.disclosuredesk.law.term.Ground;
import org.disclosuredesk.law.term.Particular;
import org.jspecify.annotations.Nullable;

/**
 * What could be separated was given and the rest withheld with reasons (部分公开, art. 37).
 *
 * @param decisionNo 1 for the first answer; more after a decision was set aside
 * @param decidedOn the date of the answering letter: it decides the year
 * @param withheldOn the grounds for the withheld part; empty where not recorded
 * @param particular the finer fact under the ground; null where not recorded
 * @param personal reasons, and where to get the information
 */
@Revision("1")
public record InformationPartiallyDisclosed(
        String agencyId,
        String requestId,
        int decisionNo,
        LocalDate decidedOn,
        List<Ground> withheldOn,
        @Nullable Particular particular,
        @Nullable String documentNo,
        @Nullable PersonalData personal)
        implements Decision {
    @Override
    public Ground ground() {
        return Ground.PARTIALLY_DISCLOSED;
    }
}
