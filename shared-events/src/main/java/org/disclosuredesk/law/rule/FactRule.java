package org.disclosuredesk.law.rule;

/** A rule that what happened cannot have broken: it is refused even as history. */
public interface FactRule extends LegalRule {

    @Override
    default Force force() {
        return Force.FACT;
    }
}
