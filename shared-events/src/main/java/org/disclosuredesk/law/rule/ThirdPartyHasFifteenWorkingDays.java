package org.disclosuredesk.law.rule;

import java.time.LocalDate;
import org.disclosuredesk.law.Article;
import org.jspecify.annotations.Nullable;

/** A third party's silence counts after 15 working days from the day it got the letter; the agency then decides. */
@Article(number = 32)
public record ThirdPartyHasFifteenWorkingDays(
        LocalDate endedOn, @Nullable LocalDate opinionDueOn) implements LegalRule {

    @Override
    public boolean holds() {
        return opinionDueOn != null && endedOn.isAfter(opinionDueOn);
    }

    @Override
    public Violation ifBroken() {
        return Violation.of("endedOn", "law.third-party-fifteen", endedOn, opinionDueOn == null ? "—" : opinionDueOn);
    }
}
