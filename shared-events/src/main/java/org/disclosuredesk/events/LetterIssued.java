package org.disclosuredesk.events;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.disclosuredesk.law.term.DeliveryWay;
import org.jspecify.annotations.Nullable;

/**
 * A letter was issued under its number (文书).
 *
 * @param letterKind a {@link org.disclosuredesk.law.term.LetterKind} by its name
 * @param sha256 of the document, lower-case hex
 * @param about which event of the request it tells of, by its number from 0
 * @param templateVersion the version of the office's own template; null = the one the desk ships with
 * @param templateSha256 of that template
 * @param way how it was sent
 * @param trackingNo postal number (EMS)
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
        @Nullable String sha256,
        @AddedLater @Nullable Long about,
        @AddedLater @Nullable Integer templateVersion,
        @AddedLater @Nullable String templateSha256,
        @AddedLater @Nullable DeliveryWay way,
        @AddedLater @Nullable String trackingNo)
        implements RequestEvent {}
