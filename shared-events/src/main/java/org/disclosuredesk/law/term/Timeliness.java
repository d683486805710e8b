package org.disclosuredesk.law.term;

/** Whether a request was answered by its last lawful day (是否按期, art. 33). */
public enum Timeliness {
    /** By that day (按期). */
    IN_TIME,
    /** After it (逾期). */
    LATE,
    /** The answer was set aside in a later year: it is not judged any more (reading). */
    SET_ASIDE
}
