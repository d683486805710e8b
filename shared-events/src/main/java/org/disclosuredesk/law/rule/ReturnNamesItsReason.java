package org.disclosuredesk.law.rule;

import org.disclosuredesk.law.Article;
import org.jspecify.annotations.Nullable;

/** A draft is returned with a reason. */
@Article(number = 45)
public record ReturnNamesItsReason(@Nullable String reason) implements LegalRule {

    @Override
    public boolean holds() {
        return reason != null && !reason.isBlank();
    }

    @Override
    public Violation ifBroken() {
        return Violation.of("reason", "law.return-without-reason");
    }
}
