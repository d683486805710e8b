package org.disclosuredesk.law.rule;

import org.disclosuredesk.law.Article;

/** Only a consultation that was begun and has not ended goes on or ends. */
@Article(number = 33, paragraph = 3)
public record ConsultationIsOpen(boolean open) implements FactRule {

    @Override
    public boolean holds() {
        return open;
    }

    @Override
    public Violation ifBroken() {
        return Violation.of("consultationId", "law.consultation-not-open");
    }
}
