package org.disclosuredesk.law.rule;

import org.disclosuredesk.law.Article;

/** A document is reviewed for secrets before it is published (先审查后公开). */
@Article(number = 17, paragraph = 2)
public record DocumentIsReviewedBeforeItIsPublished(boolean secrecyReviewPassed) implements LegalRule {

    @Override
    public boolean holds() {
        return secrecyReviewPassed;
    }

    @Override
    public Violation ifBroken() {
        return Violation.of("publishedOn", "law.published-unreviewed");
    }
}
