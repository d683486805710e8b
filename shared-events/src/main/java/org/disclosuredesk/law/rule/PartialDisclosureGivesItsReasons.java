package org.disclosuredesk.law.rule;

import org.disclosuredesk.law.Article;
import org.disclosuredesk.law.term.DecisionKind;
import org.disclosuredesk.law.term.Ground;
import org.jspecify.annotations.Nullable;

/** Of what is disclosed in part, the rest is withheld with reasons. */
@Article(number = 37)
public record PartialDisclosureGivesItsReasons(
        Ground ground, @Nullable String reasons) implements LegalRule {

    @Override
    public boolean holds() {
        return ground.kind() != DecisionKind.PARTIALLY_DISCLOSED || reasons != null && !reasons.isBlank();
    }

    @Override
    public Violation ifBroken() {
        return Violation.of("reasons", "law.partial-without-reasons");
    }
}
