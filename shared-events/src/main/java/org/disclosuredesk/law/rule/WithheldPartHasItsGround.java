package org.disclosuredesk.law.rule;

import java.util.List;
import org.disclosuredesk.law.Article;
import org.disclosuredesk.law.term.Ground;

/** What is withheld in part is withheld on a ground. */
@Article(number = 37)
public record WithheldPartHasItsGround(List<Ground> withheldOn) implements LegalRule {

    @Override
    public boolean holds() {
        return !withheldOn.isEmpty();
    }

    @Override
    public Violation ifBroken() {
        return Violation.of("withheldOn", "law.withheld-without-ground");
    }
}
