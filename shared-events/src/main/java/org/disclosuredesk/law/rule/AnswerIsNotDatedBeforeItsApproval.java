package org.disclosuredesk.law.rule;

import java.time.LocalDate;
import org.disclosuredesk.law.Article;
import org.jspecify.annotations.Nullable;

/** A letter is not dated before the day its answer was approved. */
@Article(number = 17, reading = "Review before release: what is released was approved by then")
public record AnswerIsNotDatedBeforeItsApproval(
        LocalDate decidedOn, @Nullable LocalDate approvedOn) implements LegalRule {

    @Override
    public boolean holds() {
        return approvedOn == null || !decidedOn.isBefore(approvedOn);
    }

    @Override
    public Violation ifBroken() {
        return Violation.of("decidedOn", "law.answer-before-approval", decidedOn, approvedOn);
    }
}
