package org.disclosuredesk.law.rule;

import org.disclosuredesk.law.Article;

/** The period is extended by 20 working days at most, in all. */
@Article(number = 33, paragraph = 2)
public record ExtensionIsTwentyWorkingDaysAtMost(int inAll) implements LegalRule {

    @Override
    public boolean holds() {
        return inAll >= 1 && inAll <= 20;
    }

    @Override
    public Violation ifBroken() {
        return Violation.of("workingDays", "law.extension-too-long", inAll);
    }
}
