package org.disclosuredesk.law.rule;

import org.disclosuredesk.law.Article;

/** Another agency is asked as co-ordinating (11), deciding (17) or joint maker (34). */
@Article(
        number = 34,
        reading = "Arts. 11 and 17 para. 3 are opinions of other agencies in the sense of art. 33 para. 3 too")
public record OtherAgencyIsAskedUnderItsArticle(int article) implements FactRule {

    @Override
    public boolean holds() {
        return article == 11 || article == 17 || article == 34;
    }

    @Override
    public Violation ifBroken() {
        return Violation.of("article", "law.other-agency-article", article);
    }
}
