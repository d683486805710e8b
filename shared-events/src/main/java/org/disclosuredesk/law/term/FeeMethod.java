package org.disclosuredesk.law.term;

/** How the processing fee is reckoned (国办函〔2020〕109号 art. 3): one method per request. */
public enum FeeMethod {
    /** By item, added up over a calendar month (按件). */
    BY_ITEM,
    /** By page, for one request (按量). */
    BY_VOLUME
}
