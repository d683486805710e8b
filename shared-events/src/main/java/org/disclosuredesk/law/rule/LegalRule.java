package org.disclosuredesk.law.rule;

/** One norm applied to the facts of one act. Every rule names its article. */
public interface LegalRule {

    /** Whether the act meets it. */
    boolean holds();

    /** What to tell whoever breaks it: the field, the value and the mend. */
    Violation ifBroken();

    /** What follows where it does not hold. */
    default Force force() {
        return Force.NORM;
    }
}
