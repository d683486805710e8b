package org.disclosuredesk.events;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.disclosuredesk.law.term.RemedyResult;
import org.jspecify.annotations.Nullable;

/**
 * The reconsideration was concluded (复议审结).
 */
@Revision("1")
public record ReviewConcluded(
        String agencyId,
        String remedyId,
        LocalDate concludedOn,
        RemedyResult result,
        @Nullable String documentNo) implements RemedyEvent {}
