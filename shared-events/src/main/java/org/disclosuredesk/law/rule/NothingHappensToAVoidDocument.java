package org.disclosuredesk.law.rule;

import org.disclosuredesk.law.Article;

/** To a document that was recorded by mistake nothing happens any more. */
@Article(number = 20)
public record NothingHappensToAVoidDocument(boolean voided) implements FactRule {

    @Override
    public boolean holds() {
        return !voided;
    }

    @Override
    public Violation ifBroken() {
        return Violation.of("", "law.document-void");
    }
}
