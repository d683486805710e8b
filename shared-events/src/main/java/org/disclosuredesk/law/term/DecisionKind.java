package org.disclosuredesk.law.term;

/** The six kinds of decision: the groups of table 3. */
public enum DecisionKind {
    /** (一) Given. */
    DISCLOSED("予以公开"),
    /** (二) Given in part. */
    PARTIALLY_DISCLOSED("部分公开"),
    /** (三) Refused. */
    REFUSED("不予公开"),
    /** (四) Not to be provided. */
    UNAVAILABLE("无法提供"),
    /** (五) Not processed. */
    NOT_PROCESSED("不予处理"),
    /** (六) Ended otherwise. */
    CLOSED_OTHERWISE("其他处理");

    private final String chinese;

    DecisionKind(String chinese) {
        this.chinese = chinese;
    }

    /** The word the ledger and the forms use. */
    public String chinese() {
        return chinese;
    }
}
