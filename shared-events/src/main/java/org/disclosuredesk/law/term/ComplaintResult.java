package org.disclosuredesk.law.term;

/** How a complaint ended (art. 47 para. 2). */
public enum ComplaintResult {
    /** It was so, and what was wrong is to be put right (查证属实，督促整改). */
    FOUNDED,
    /** It was not so (不属实). */
    UNFOUNDED,
    /** It went to the authority that decides on it (转交有权机关). */
    REFERRED,
    /** It was taken back (撤回). */
    WITHDRAWN
}
