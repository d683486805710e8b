package org.disclosuredesk.law.rule;

import org.disclosuredesk.law.Article;
import org.disclosuredesk.law.term.Ground;
import org.disclosuredesk.law.term.Particular;
import org.jspecify.annotations.Nullable;

/** The finer fact lies under the ground given. */
@Article(number = 36)
public record ParticularFitsTheGround(@Nullable Particular particular, Ground ground) implements FactRule {

    @Override
    public boolean holds() {
        return particular == null || particular.ground() == ground;
    }

    @Override
    public Violation ifBroken() {
        return Violation.of("particular", "law.particular-does-not-fit", particular, ground.chinese());
    }
}
