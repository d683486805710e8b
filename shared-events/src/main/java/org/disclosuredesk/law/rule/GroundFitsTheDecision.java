package org.disclosuredesk.law.rule;

import org.disclosuredesk.law.Article;
import org.disclosuredesk.law.term.DecisionKind;
import org.disclosuredesk.law.term.Ground;

/** The ground is one of those the kind of decision knows. */
@Article(number = 36)
public record GroundFitsTheDecision(DecisionKind kind, Ground ground) implements FactRule {

    @Override
    public boolean holds() {
        return ground.kind() == kind;
    }

    @Override
    public Violation ifBroken() {
        return Violation.of("ground", "law.ground-does-not-fit", ground.chinese(), kind.chinese());
    }
}
