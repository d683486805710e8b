package org.disclosuredesk.events;

/** What an office does for disclosure besides its cases (监督保障, arts. 28, 47, 48). */
public sealed interface SupervisionEvent extends DeskEvent permits ActivityRecorded, ActivityVoided {

    /** The agency that did it. */
    String agencyId();

    /** The record, an aggregate of its own; an inspection and its cures are one. */
    String recordId();
}
