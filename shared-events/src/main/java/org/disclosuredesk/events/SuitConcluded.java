package org.disclosuredesk.events;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.disclosuredesk.law.term.RemedyResult;
import org.jspecify.annotations.Nullable;

/**
 * The suit was concluded (诉讼审结); appeal and retrial continue the same suit (reading).
 */
@Revision("1")
public record SuitConcluded(
        String agencyId,
        String remedyId,
        LocalDate concludedOn,
        RemedyResult result,
        @Nullable String documentNo) implements RemedyEvent {}
