package org.disclosuredesk.law.rule;

import java.time.LocalDate;
import org.disclosuredesk.law.Article;
import org.disclosuredesk.law.term.ActivityKind;

/** What is cured was found by an inspection, on that day or before. */
@Article(number = 47, paragraph = 1)
public record CureFollowsItsInspection(ActivityKind of, LocalDate curedOn, LocalDate heldOn) implements FactRule {

    @Override
    public boolean holds() {
        return of == ActivityKind.INSPECTION && !curedOn.isBefore(heldOn);
    }

    @Override
    public Violation ifBroken() {
        return of == ActivityKind.INSPECTION
                ? Violation.of("heldOn", "law.cured-before-inspection", curedOn, heldOn)
                : Violation.of("", "law.cure-of-no-inspection");
    }
}
