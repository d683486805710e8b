package org.disclosuredesk.law.rule;

import org.disclosuredesk.law.Article;
import org.disclosuredesk.law.term.RemedyKind;

/** A reconsideration is concluded as a reconsideration, a suit as a suit. */
@Article(number = 51)
public record RemedyIsConcludedAsWhatItIs(RemedyKind kind, boolean asSuit) implements FactRule {

    @Override
    public boolean holds() {
        return asSuit == (kind != RemedyKind.REVIEW);
    }

    @Override
    public Violation ifBroken() {
        return Violation.of("remedy", "law.remedy-of-another-kind", kind.chinese());
    }
}
