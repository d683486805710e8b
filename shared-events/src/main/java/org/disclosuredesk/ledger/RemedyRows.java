package org.disclosuredesk.ledger;

import java.util.List;
import org.disclosuredesk.law.term.RemedyKind;
import org.disclosuredesk.law.term.RemedyResult;
import org.disclosuredesk.ledger.Fault.Problem;
import org.jspecify.annotations.Nullable;

/** The table of remedies (复议诉讼). Whether the request they dispute is known is not asked here. */
final class RemedyRows implements Rows<RemedyRow> {

    private static final String REGISTER_NO = "登记号";
    private static final String KIND = "类型";
    private static final String ACCEPTED_ON = "受理日期";
    private static final String CONCLUDED_ON = "审结日期";
    private static final String RESULT = "结果";

    static final List<String> COLUMNS = List.of(REGISTER_NO, KIND, ACCEPTED_ON, CONCLUDED_ON, RESULT);

    static final List<String> COMPULSORY = List.of(KIND, ACCEPTED_ON);

    private static final Terms<RemedyKind> KINDS = Terms.of(RemedyKind.values(), RemedyKind::chinese);
    private static final Terms<RemedyResult> RESULTS = Terms.of(RemedyResult.values(), RemedyResult::chinese);

    @Override
    public LedgerTable table() {
        return LedgerTable.REMEDIES;
    }

    @Override
    public @Nullable RemedyRow of(Cells cells) {
        cells.demand(KIND);
        var kind = cells.term(KIND, KINDS, Problem.UNKNOWN_REMEDY);
        cells.demand(ACCEPTED_ON);
        var acceptedOn = cells.date(ACCEPTED_ON);
        var concludedOn = cells.date(CONCLUDED_ON);
        if (acceptedOn != null && concludedOn != null && concludedOn.isBefore(acceptedOn)) {
            cells.refuse(CONCLUDED_ON, Problem.CONCLUSION_BEFORE_ACCEPTANCE, ACCEPTED_ON, acceptedOn.toString());
        }
        if (cells.given(CONCLUDED_ON) && !cells.given(RESULT)) {
            cells.refuse(CONCLUDED_ON, Problem.DATE_WITHOUT_RESULT, RESULT);
        }
        var result = cells.term(RESULT, RESULTS, Problem.UNKNOWN_RESULT);
        if (cells.given(RESULT) && !cells.given(CONCLUDED_ON)) {
            cells.refuse(RESULT, Problem.RESULT_WITHOUT_DATE, CONCLUDED_ON);
        }
        return cells.faulty()
                ? null
                : new RemedyRow(cells.line(), cells.text(REGISTER_NO), kind, acceptedOn, concludedOn, result);
    }
}
