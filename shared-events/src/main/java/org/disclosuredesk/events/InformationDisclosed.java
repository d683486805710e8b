package org.disclosuredesk.events;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.disclosuredesk.law.term.Ground;
import org.disclosuredesk.law.term.Particular;
import org.jspecify.annotations.Nullable;

/**
 * The information was given, or the applicant was told where it is already public (予以公开, art. 36 (1) and (2)).
 *
 * @param decisionNo 1 for the first answer; more after a decision was set aside
 * @param decidedOn the date of the answering letter: it decides the year
 * @param particular the finer fact under the ground; null where not recorded
 * @param personal reasons, and where to get the information
 */
@Revision("1")
public record InformationDisclosed(
        String agencyId,
        String requestId,
        int decisionNo,
        LocalDate decidedOn,
        @Nullable Particular particular,
        @Nullable String documentNo,
        @Nullable PersonalData personal)
        implements Decision {
    @Override
    public Ground ground() {
        return Ground.DISCLOSED;
    }
}
