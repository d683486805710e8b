package org.disclosuredesk.law.rule;

import org.disclosuredesk.law.Article;
import org.disclosuredesk.law.term.Ground;
import org.jspecify.annotations.Nullable;

/** The answer that goes out is the one that was approved. */
@Article(number = 17, reading = "Review before release is worth nothing if something else is released")
public record AnswerRestsOnTheApprovedDraft(
        Ground ground, @Nullable Ground approved) implements LegalRule {

    @Override
    public boolean holds() {
        return approved == null || approved == ground;
    }

    @Override
    public Violation ifBroken() {
        return Violation.of(
                "ground", "law.not-the-approved-answer", ground.chinese(), approved == null ? "—" : approved.chinese());
    }
}
