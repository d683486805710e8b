package org.disclosuredesk.events;

/** What can happen to a complaint about the agency's disclosure (举报, arts. 47, 51). */
public sealed interface ComplaintEvent extends DeskEvent
        permits ComplaintReceived, ComplaintConcluded, ComplaintVoided {

    /** The agency it came to. */
    String agencyId();

    /** The complaint, an aggregate of its own. */
    String complaintId();
}
