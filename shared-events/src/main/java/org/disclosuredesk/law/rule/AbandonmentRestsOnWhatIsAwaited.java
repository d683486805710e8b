package org.disclosuredesk.law.rule;

import org.disclosuredesk.law.Article;
import org.disclosuredesk.law.Stage;
import org.disclosuredesk.law.term.Ground;

/** A request lapses for want of the correction or the payment that is awaited, and of nothing else. */
@Article(number = 30)
public record AbandonmentRestsOnWhatIsAwaited(Ground ground, Stage stage) implements LegalRule {

    @Override
    public boolean holds() {
        return ground == Ground.CORRECTION_OVERDUE
                ? stage == Stage.AWAITING_CORRECTION
                : ground != Ground.FEE_OVERDUE || stage == Stage.AWAITING_PAYMENT;
    }

    @Override
    public Violation ifBroken() {
        return Violation.of("ground", "law.nothing-awaited", ground.chinese(), stage);
    }
}
