package org.disclosuredesk.law.term;

/** How an answer reached the applicant (国办公开办函〔2016〕235号). */
public enum DeliveryWay {
    /** Handed over: counts on the day of signing (直接送达). */
    HANDED_OVER,
    /** By the postal enterprise: counts on the day of posting (邮寄送达). */
    POST,
    /** Through another agency: counts on the day of signing (委托送达). */
    THROUGH_AGENCY,
    /** Electronically (not covered by the letter). */
    ELECTRONIC,
    /** The ledger gives the day and not the way. */
    AS_RECORDED
}
