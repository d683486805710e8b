package org.disclosuredesk.law.rule;

import java.util.List;
import org.disclosuredesk.law.Article;
import org.disclosuredesk.law.term.DecisionKind;
import org.disclosuredesk.law.term.Ground;

/** A part is withheld on one of the grounds of refusal. */
@Article(number = 37)
public record WithheldOnlyOnAGroundOfRefusal(List<Ground> withheldOn) implements FactRule {

    @Override
    public boolean holds() {
        return withheldOn.stream().allMatch(ground -> ground.kind() == DecisionKind.REFUSED);
    }

    @Override
    public Violation ifBroken() {
        return Violation.of("withheldOn", "law.withheld-on-no-refusal");
    }
}
