package org.disclosuredesk.law.rule;

import org.disclosuredesk.law.Article;

/** Who drafted an answer does not approve it. */
@Article(number = 45, reading = "Four eyes are the office's own rule, and may be switched off in an office of one")
public record DrafterDoesNotApprove(String draftedBy, String approvedBy, boolean required) implements LegalRule {

    @Override
    public boolean holds() {
        return !draftedBy.equals(approvedBy);
    }

    @Override
    public Violation ifBroken() {
        return Violation.of("approvedBy", "law.four-eyes", approvedBy);
    }

    @Override
    public Force force() {
        return required ? Force.NORM : Force.DUTY;
    }
}
