package org.disclosuredesk.law.rule;

import java.time.LocalDate;
import org.disclosuredesk.law.Article;
import org.jspecify.annotations.Nullable;

/** A document is repealed once. */
@Article(number = 20)
public record OnlyADocumentInForceIsRepealed(@Nullable LocalDate repealedOn) implements FactRule {

    @Override
    public boolean holds() {
        return repealedOn == null;
    }

    @Override
    public Violation ifBroken() {
        return Violation.of("repealedOn", "law.repealed-already", repealedOn);
    }
}
