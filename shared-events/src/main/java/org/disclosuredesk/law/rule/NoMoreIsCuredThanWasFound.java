package org.disclosuredesk.law.rule;

import org.disclosuredesk.law.Article;
import org.jspecify.annotations.Nullable;

/** No more problems are cured than the inspection found. */
@Article(number = 47, paragraph = 1)
public record NoMoreIsCuredThanWasFound(@Nullable Integer found, int curedInAll) implements FactRule {

    @Override
    public boolean holds() {
        return found == null || curedInAll <= found;
    }

    @Override
    public Violation ifBroken() {
        return Violation.of("number", "law.more-cured-than-found", curedInAll, found);
    }
}
