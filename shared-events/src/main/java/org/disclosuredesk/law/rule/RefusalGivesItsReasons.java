package org.disclosuredesk.law.rule;

import org.disclosuredesk.law.Article;
import org.disclosuredesk.law.term.DecisionKind;
import org.disclosuredesk.law.term.Ground;
import org.jspecify.annotations.Nullable;

/** What is not disclosed is refused with reasons. */
@Article(number = 36)
public record RefusalGivesItsReasons(
        Ground ground, @Nullable String reasons) implements LegalRule {

    @Override
    public boolean holds() {
        return ground.kind() != DecisionKind.REFUSED || reasons != null && !reasons.isBlank();
    }

    @Override
    public Violation ifBroken() {
        return Violation.of("reasons", "law.refusal-without-reasons");
    }
}
