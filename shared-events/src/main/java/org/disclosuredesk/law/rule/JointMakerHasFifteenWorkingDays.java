package org.disclosuredesk.law.rule;

import java.time.LocalDate;
import org.disclosuredesk.law.Article;
import org.jspecify.annotations.Nullable;

/** A joint maker's silence is consent after 15 working days from the day it got the letter. */
@Article(number = 34)
public record JointMakerHasFifteenWorkingDays(
        LocalDate endedOn, @Nullable LocalDate opinionDueOn) implements LegalRule {

    @Override
    public boolean holds() {
        return opinionDueOn != null && endedOn.isAfter(opinionDueOn);
    }

    @Override
    public Violation ifBroken() {
        return Violation.of("endedOn", "law.joint-maker-fifteen", endedOn, opinionDueOn == null ? "—" : opinionDueOn);
    }
}
