package org.disclosuredesk.law.term;

/** How a remedy ended: columns of table 4. */
public enum RemedyResult {
    /** The answer stands (结果维持): upheld, or the claim rejected. */
    UPHELD("结果维持"),
    /** The answer does not stand (结果纠正): set aside, changed, held unlawful, ordered to act. */
    CORRECTED("结果纠正"),
    /** Withdrawn, terminated and the like (其他结果). */
    OTHER("其他结果");

    private final String chinese;

    RemedyResult(String chinese) {
        this.chinese = chinese;
    }

    /** The word the ledger and the forms use. */
    public String chinese() {
        return chinese;
    }
}
