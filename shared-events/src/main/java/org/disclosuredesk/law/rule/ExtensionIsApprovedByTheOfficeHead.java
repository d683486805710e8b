package org.disclosuredesk.law.rule;

import java.time.LocalDate;
import org.disclosuredesk.law.Article;
import org.jspecify.annotations.Nullable;

/** The head of the disclosure office approved the extension, no later than the applicant was told. */
@Article(number = 33, paragraph = 2)
public record ExtensionIsApprovedByTheOfficeHead(
        LocalDate toldOn,
        @Nullable String approvedBy,
        @Nullable LocalDate approvedOn) implements LegalRule {

    @Override
    public boolean holds() {
        return approvedBy != null && !approvedBy.isBlank() && (approvedOn == null || !approvedOn.isAfter(toldOn));
    }

    @Override
    public Violation ifBroken() {
        return Violation.of("approvedBy", "law.extension-approval");
    }
}
