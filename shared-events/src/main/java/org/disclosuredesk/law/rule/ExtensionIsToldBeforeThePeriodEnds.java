package org.disclosuredesk.law.rule;

import java.time.LocalDate;
import org.disclosuredesk.law.Article;
import org.jspecify.annotations.Nullable;

/** The applicant is told of the extension before the period ends. */
@Article(
        number = 33,
        paragraph = 2,
        reading =
                "That the notice must go out before the first period ends follows from its purpose; the text does not say so")
public record ExtensionIsToldBeforeThePeriodEnds(
        LocalDate toldOn, @Nullable LocalDate dueOn) implements LegalRule {

    @Override
    public boolean holds() {
        return dueOn == null || !toldOn.isAfter(dueOn);
    }

    @Override
    public Violation ifBroken() {
        return Violation.of("toldOn", "law.late-extension", toldOn, dueOn);
    }
}
