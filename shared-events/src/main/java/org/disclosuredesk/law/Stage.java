package org.disclosuredesk.law;

/** Where a request stands (环节), by what happened to it last; never by what day it is. */
public enum Stage {
    /** The office works on it (办理中). */
    IN_HAND,
    /** The applicant was told what to correct (待补正, art. 30). */
    AWAITING_CORRECTION,
    /** Others were asked for their opinion; the clock stands still (征求意见中, art. 33 para. 3). */
    CONSULTING,
    /** The applicant was asked for reasons (待说明理由, art. 35). */
    AWAITING_REASONS,
    /** A fee was charged (待缴费, art. 42). */
    AWAITING_PAYMENT,
    /** A draft is under review (审核中). */
    UNDER_REVIEW,
    /** The answer is approved and not yet issued (待发出). */
    APPROVED,
    /** It is answered (已答复). */
    ANSWERED,
    /** It was registered by mistake (登记有误，已作废). */
    VOID
}
