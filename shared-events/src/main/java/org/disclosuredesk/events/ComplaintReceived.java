package org.disclosuredesk.events;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.disclosuredesk.law.term.ComplaintMatter;
import org.jspecify.annotations.Nullable;

/**
 * A complaint was received (收到举报, art. 47 para. 2).
 *
 * @param department which handles it
 * @param registerNo of the request it is about, as it was given; null where it is about none
 * @param personal who complains, how they are reached, and in which words
 */
@Revision("1")
public record ComplaintReceived(
        String agencyId,
        String complaintId,
        LocalDate receivedOn,
        ComplaintMatter matter,
        @Nullable String department,
        @Nullable String registerNo,
        @Nullable PersonalData personal)
        implements ComplaintEvent {}
