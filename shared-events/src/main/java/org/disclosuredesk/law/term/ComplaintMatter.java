package org.disclosuredesk.law.term;

/** What a complaint is about (art. 47 para. 2). */
public enum ComplaintMatter {
    /** What should have been published was not (未按照要求主动公开). */
    NOT_PUBLISHED,
    /** A request was not answered or handled lawfully (对申请不依法答复处理). */
    REQUEST_NOT_HANDLED,
    /** Anything else (其他). */
    OTHER
}
