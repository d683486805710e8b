package org.disclosuredesk.law.rule;

import org.disclosuredesk.law.Act;
import org.disclosuredesk.law.Article;
import org.disclosuredesk.law.Stage;

/** An act is open at the stage the request has reached. */
@Article(
        number = 45,
        reading =
                "The order of handling is the office's own, as art. 45 asks it to set one; what is given on the spot to"
                        + " whoever asks in person (art. 33 (1)) was open to everybody before, and is not reviewed anew")
public record ActIsOpenAtThisStage(Act act, Stage stage) implements LegalRule {

    @Override
    public boolean holds() {
        return act.isOpenAt(stage);
    }

    @Override
    public Violation ifBroken() {
        var awaitsApproval = act == Act.ANSWER && stage != Stage.ANSWERED && stage != Stage.VOID;
        return awaitsApproval
                ? Violation.of("approvedBy", "law.answer-not-approved", stage)
                : Violation.of("", "law.act-not-open", act, stage);
    }
}
