package org.disclosuredesk.law.term;

/** Which limb of art. 31 makes a day the day of receipt (收到申请之日). */
public enum ReceiptBasis {
    /** Art. 31 (1): the day it was handed in. */
    HANDED_IN,
    /** Art. 31 (2): the day the agency signed for the mail. */
    SIGNED_FOR,
    /** Art. 31 (2): ordinary mail, the day the office confirmed with the applicant. */
    CONFIRMED_BY_OFFICE,
    /** Art. 31 (3): internet or fax, the day both sides confirmed. */
    CONFIRMED_BY_BOTH,
    /** The ledger gives the day and not its basis. */
    AS_RECORDED
}
