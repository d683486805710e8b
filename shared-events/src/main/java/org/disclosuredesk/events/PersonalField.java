package org.disclosuredesk.events;

/** What may lie in the envelope of personal data. */
public enum PersonalField {
    /** Name of the applicant or third party (姓名, 名称). */
    NAME,
    /** Identity or unified social credit number (证件号码). */
    IDENTITY_NO,
    /** Telephone, address, e-mail (联系方式). */
    CONTACT,
    /** Agent and authorisation (代理人). */
    AGENT,
    /** Applicants beside the first (共同申请人). */
    CO_APPLICANTS,
    /** The information asked for (所需信息, art. 29 (2)). */
    INFORMATION_SOUGHT,
    /** The form and way of supply asked for, in the applicant's words: an address may stand there (art. 29 (3)). */
    FORM_WANTED,
    /** The purpose, never compulsory since 2019 (用途). */
    PURPOSE,
    /** An opinion, an answer, reasons given. */
    OPINION,
    /** Why something was done. */
    REASON,
    /** Text of an answer or of what was asked. */
    TEXT,
    /** Name of a file. */
    FILE_NAME,
    /** A personal value before it was rectified. */
    BEFORE,
    /** A personal value after it was rectified. */
    AFTER,
    /** Remarks of the office (备注). */
    NOTE
}
