package org.disclosuredesk.law.rule;

/** A rule whose breach does not free from the act: what is late is still to be done. It refuses nothing and is found. */
public interface DutyRule extends LegalRule {

    @Override
    default Force force() {
        return Force.DUTY;
    }
}
