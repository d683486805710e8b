package org.disclosuredesk.law.rule;

/** What follows where a rule does not hold. */
public enum Force {
    /** It cannot have happened so: refused even as history. */
    FACT,
    /** It must not be done so: refused here and now; where it was done, recorded as history and a finding. */
    NORM,
    /** It was to be done otherwise and must be done still: refused never, a finding always. */
    DUTY
}
