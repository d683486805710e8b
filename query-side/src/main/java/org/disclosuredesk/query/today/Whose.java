package org.disclosuredesk.query.today;

/** Whose desk is looked at. */
enum Whose {
    /** What whoever is signed in has taken (我的). */
    MINE,
    /** What lies with their department (本科室). */
    DEPARTMENT,
    /** What no officer has taken (待认领). */
    UNCLAIMED,
    /** Drafts that wait for a review or a signature (待审签). */
    REVIEW,
    /** Everything that waits for an answer (全部在办). */
    ALL
}
