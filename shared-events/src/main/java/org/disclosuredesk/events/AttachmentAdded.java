package org.disclosuredesk.events;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A file was put to the case (附件): a scan, a letter, a proof of delivery.
 *
 * @param sha256 of the file as stored, lower-case hex
 * @param decisionNo the decision it belongs to, if any
 * @param personal file name and note: names hide there
 */
@Revision("1")
public record AttachmentAdded(
        String agencyId,
        String requestId,
        String attachmentId,
        LocalDate addedOn,
        String mediaType,
        long bytes,
        String sha256,
        @Nullable Integer decisionNo,
        @Nullable PersonalData personal)
        implements RequestEvent {}
