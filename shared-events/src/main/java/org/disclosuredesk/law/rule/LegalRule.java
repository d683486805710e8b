package org.disclosuredesk.law.rule;

/** One norm applied to the facts of one act. Every rule names its article. */
public interface LegalRule {

    /** Whether the act meets it. */
    boolean holds();

    /** What is broken where it does not hold: the field, the value, and under its key the mend. */
    Violation ifBroken();

    /** What follows where it does not hold. */
    default Force force() {
        return Force.NORM;
    }
}
