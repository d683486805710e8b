package org.disclosuredesk.law.rule;

import java.time.LocalDate;
import org.disclosuredesk.law.Article;
import org.jspecify.annotations.Nullable;

/** A complaint is concluded once. */
@Article(number = 47, paragraph = 2)
public record ComplaintIsConcludedOnce(@Nullable LocalDate concludedOn) implements FactRule {

    @Override
    public boolean holds() {
        return concludedOn == null;
    }

    @Override
    public Violation ifBroken() {
        return Violation.of("concludedOn", "law.complaint-concluded", concludedOn);
    }
}
