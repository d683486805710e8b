package org.disclosuredesk.events;

/** What can happen to a document of the agency, published without being asked for or not (主动公开). */
public sealed interface ProactiveEvent extends DeskEvent
        permits DocumentIssued,
                DocumentReviewed,
                DocumentReassessed,
                DocumentPublished,
                DocumentRepealed,
                DocumentVoided {

    /** The agency that made it. */
    String agencyId();

    /** The document, an aggregate of its own. */
    String documentId();
}
