package org.disclosuredesk.law.rule;

import java.time.LocalDate;
import org.disclosuredesk.law.Article;
import org.jspecify.annotations.Nullable;

/** The first publication of a document is its publication. */
@Article(number = 26)
public record DocumentIsPublishedOnce(@Nullable LocalDate publishedOn) implements FactRule {

    @Override
    public boolean holds() {
        return publishedOn == null;
    }

    @Override
    public Violation ifBroken() {
        return Violation.of("publishedOn", "law.published-already", publishedOn);
    }
}
