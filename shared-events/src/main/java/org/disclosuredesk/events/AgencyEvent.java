package org.disclosuredesk.events;

/** What can happen to an agency as the desk knows it. */
public sealed interface AgencyEvent extends DeskEvent
        permits AgencyRegistered, DepartmentAdded, AgencyDescribed, LetterTemplateReplaced {

    /** The agency. */
    String agencyId();
}
