package org.disclosuredesk.law.rule;

import org.disclosuredesk.law.Article;

/** A request is refused as excessive after the applicant was asked for reasons. */
@Article(
        number = 35,
        reading = "The agency may ask; refusing without having asked cannot show that the reasons were unreasonable")
public record ExcessIsRefusedAfterAskingForReasons(boolean asked) implements LegalRule {

    @Override
    public boolean holds() {
        return asked;
    }

    @Override
    public Violation ifBroken() {
        return Violation.of("ground", "law.excess-without-asking");
    }
}
