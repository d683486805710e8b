package org.disclosuredesk.law.term;

/** The reviews of a document before it is published (发布审查, art. 17). */
public enum DocumentReview {
    /** Whether it holds secrets, or what else must not be public (保密审查). */
    SECRECY,
    /** Whether it is lawful (合法性审核): of normative documents, by the agency's legal staff. */
    LEGALITY,
    /** Whether it leaves competition fair (公平竞争审查): of documents that touch economic activity. */
    FAIR_COMPETITION
}
