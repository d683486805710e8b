package org.disclosuredesk.law.rule;

import org.disclosuredesk.law.Article;

/** A later day is set after the applicant gave reasons that are reasonable. */
@Article(number = 35)
public record DelayFollowsTheReasons(boolean reasonsReceived) implements LegalRule {

    @Override
    public boolean holds() {
        return reasonsReceived;
    }

    @Override
    public Violation ifBroken() {
        return Violation.of("toldOn", "law.delay-without-reasons");
    }
}
