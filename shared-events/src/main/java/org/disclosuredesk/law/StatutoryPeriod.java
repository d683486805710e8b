package org.disclosuredesk.law;

/** The periods the Regulation sets, in working days: the only place where their figures stand. */
public enum StatutoryPeriod {
    /** To answer a request (art. 33 para. 2). */
    ANSWER(20),
    /** By which answering may be extended, in all (art. 33 para. 2). */
    EXTENSION(20),
    /** To call for a correction (art. 30). */
    CALL_FOR_CORRECTION(7),
    /** For a third party or a joint maker to answer, from the day they got the letter (arts. 32, 34). */
    OPINION(15),
    /** To pay the processing fee (国办函〔2020〕109号 art. 6). */
    PAYMENT(20),
    /** To publish what is to be disclosed without being asked for, from the day it was made (art. 26). */
    PUBLICATION(20);

    private final int workingDays;

    StatutoryPeriod(int workingDays) {
        this.workingDays = workingDays;
    }

    /** Its length in working days. */
    public int workingDays() {
        return workingDays;
    }
}
