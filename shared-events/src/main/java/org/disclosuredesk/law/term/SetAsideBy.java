package org.disclosuredesk.law.term;

/** Who set a decision aside (撤销). */
public enum SetAsideBy {
    /** The agency itself. */
    AGENCY,
    /** The reviewing authority (复议机关). */
    REVIEW,
    /** A court. */
    COURT
}
