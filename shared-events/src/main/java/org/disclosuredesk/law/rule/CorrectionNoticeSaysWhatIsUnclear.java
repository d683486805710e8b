package org.disclosuredesk.law.rule;

import org.disclosuredesk.law.Article;
import org.jspecify.annotations.Nullable;

/** The notice says what is to be corrected. */
@Article(number = 30)
public record CorrectionNoticeSaysWhatIsUnclear(@Nullable String whatIsUnclear) implements LegalRule {

    @Override
    public boolean holds() {
        return whatIsUnclear != null && !whatIsUnclear.isBlank();
    }

    @Override
    public Violation ifBroken() {
        return Violation.of("text", "law.correction-text");
    }
}
