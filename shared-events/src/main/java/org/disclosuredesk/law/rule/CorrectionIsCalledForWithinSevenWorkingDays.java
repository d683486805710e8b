package org.disclosuredesk.law.rule;

import java.time.LocalDate;
import org.disclosuredesk.law.Article;

/** The applicant is told within seven working days of receipt what to correct. */
@Article(number = 30)
public record CorrectionIsCalledForWithinSevenWorkingDays(LocalDate calledOn, LocalDate lastDay) implements LegalRule {

    @Override
    public boolean holds() {
        return !calledOn.isAfter(lastDay);
    }

    @Override
    public Violation ifBroken() {
        return Violation.of("calledOn", "law.late-correction", calledOn, lastDay);
    }
}
