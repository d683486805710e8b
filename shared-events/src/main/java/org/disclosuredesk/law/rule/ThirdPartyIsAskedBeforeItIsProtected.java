package org.disclosuredesk.law.rule;

import org.disclosuredesk.law.Article;
import org.disclosuredesk.law.term.Ground;

/** Information is withheld for a third party's sake after that party was asked. */
@Article(number = 32)
public record ThirdPartyIsAskedBeforeItIsProtected(Ground ground, boolean asked) implements DutyRule {

    @Override
    public boolean holds() {
        return ground != Ground.THIRD_PARTY_RIGHTS || asked;
    }

    @Override
    public Violation ifBroken() {
        return Violation.of("ground", "law.third-party-not-asked");
    }
}
