package org.disclosuredesk.law.rule;

import java.time.LocalDate;
import org.disclosuredesk.law.Article;
import org.jspecify.annotations.Nullable;

/** The notice sets a reasonable period, which the agency chooses. */
@Article(number = 30)
public record CorrectionNoticeSetsAPeriod(
        LocalDate calledOn, @Nullable LocalDate correctBy) implements LegalRule {

    @Override
    public boolean holds() {
        return correctBy != null && correctBy.isAfter(calledOn);
    }

    @Override
    public Violation ifBroken() {
        return Violation.of("correctBy", "law.correction-period", correctBy == null ? "—" : correctBy, calledOn);
    }
}
