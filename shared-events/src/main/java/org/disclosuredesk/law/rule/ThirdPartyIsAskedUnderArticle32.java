package org.disclosuredesk.law.rule;

import org.disclosuredesk.law.Article;

/** A third party is asked because disclosure would harm its rights. */
@Article(number = 32)
public record ThirdPartyIsAskedUnderArticle32(int article) implements FactRule {

    @Override
    public boolean holds() {
        return article == 32;
    }

    @Override
    public Violation ifBroken() {
        return Violation.of("article", "law.third-party-article", article);
    }
}
