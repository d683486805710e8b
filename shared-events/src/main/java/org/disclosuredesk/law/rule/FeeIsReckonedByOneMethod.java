package org.disclosuredesk.law.rule;

import org.disclosuredesk.law.Article;
import org.disclosuredesk.law.term.FeeMethod;
import org.disclosuredesk.law.term.LegalText;
import org.jspecify.annotations.Nullable;

/** A request is charged by item or by volume, never both. */
@Article(number = 3, of = LegalText.FEE_MEASURES)
public record FeeIsReckonedByOneMethod(
        @Nullable FeeMethod before, @Nullable FeeMethod now) implements LegalRule {

    @Override
    public boolean holds() {
        return before == null || now == null || before == now;
    }

    @Override
    public Violation ifBroken() {
        return Violation.of("method", "law.second-fee-method");
    }
}
