package org.disclosuredesk.events;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A letter was issued under its number (文书).
 *
 * @param sha256 of the document, lower-case hex
 */
@Revision("1")
public record LetterIssued(
        String agencyId,
        String requestId,
        String letterId,
        String letterKind,
        LocalDate issuedOn,
        @Nullable String documentNo,
        @Nullable String attachmentId,
        @Nullable String sha256)
        implements RequestEvent {}
