package org.disclosuredesk.law.rule;

import org.disclosuredesk.law.Article;

/** Both reviews, for secrecy and for law, come before approval. */
@Article(
        number = 17,
        reading = "Art. 17 asks for a review procedure and names secrecy; the legal review is the office's own step")
public record AnswerIsReviewedBeforeItIsApproved(boolean secrecy, boolean legal) implements LegalRule {

    @Override
    public boolean holds() {
        return secrecy && legal;
    }

    @Override
    public Violation ifBroken() {
        return Violation.of("", "law.not-reviewed");
    }
}
