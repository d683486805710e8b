package org.disclosuredesk.law.rule;

import org.disclosuredesk.law.Article;

/** The applicant is told once what to correct. */
@Article(number = 30)
public record CorrectionIsCalledForOnce(boolean calledBefore) implements LegalRule {

    @Override
    public boolean holds() {
        return !calledBefore;
    }

    @Override
    public Violation ifBroken() {
        return Violation.of("calledOn", "law.second-correction");
    }
}
