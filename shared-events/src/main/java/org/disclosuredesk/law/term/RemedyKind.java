package org.disclosuredesk.law.term;

/** The three kinds of remedy that table 4 counts. */
public enum RemedyKind {
    /** Administrative reconsideration. */
    REVIEW("行政复议"),
    /** A suit without reconsideration first. */
    SUIT_DIRECT("行政诉讼-未经复议直接起诉"),
    /** A suit after reconsideration. */
    SUIT_AFTER_REVIEW("行政诉讼-复议后起诉");

    private final String chinese;

    RemedyKind(String chinese) {
        this.chinese = chinese;
    }

    /** The word the ledger and the forms use. */
    public String chinese() {
        return chinese;
    }
}
