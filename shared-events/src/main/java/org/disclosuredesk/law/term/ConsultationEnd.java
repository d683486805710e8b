package org.disclosuredesk.law.term;

/** Why a consultation ended without an answer. */
public enum ConsultationEnd {
    /** The 15 working days went by (arts. 32, 34). */
    LAPSED,
    /** The question fell away. */
    WITHDRAWN,
    /** The ledger gives no reason. */
    AS_RECORDED
}
