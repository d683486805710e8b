package org.disclosuredesk.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.disclosuredesk.law.term.ApplicantKind;
import org.disclosuredesk.law.term.Channel;
import org.disclosuredesk.law.term.Ground;
import org.disclosuredesk.ledger.Fault.Problem;
import org.jspecify.annotations.Nullable;

/** The table of requests (申请). History is recorded and not judged: only what cannot have been so is refused. */
final class RequestRows implements Rows<RequestRow> {

    private static final String REGISTER_NO = "登记号";
    private static final String RECEIVED_ON = "收到日期";
    private static final String APPLICANT = "申请人";
    private static final String APPLICANT_KIND = "申请人类型";
    private static final String CHANNEL = "接收方式";
    private static final String INFORMATION_SOUGHT = "所需信息";
    private static final String CORRECTION_CALLED_ON = "补正告知日期";
    private static final String CORRECTION_RECEIVED_ON = "补正收到日期";
    private static final String THIRD_PARTY_CONSULTED_ON = "征求第三方意见日期";
    private static final String THIRD_PARTY_ANSWERED_ON = "第三方答复日期";
    private static final String EXTENSION_TOLD_ON = "延期告知日期";
    private static final String EXTENSION_WORKING_DAYS = "延期工作日";
    private static final String FEE_NOTICED_ON = "收费通知日期";
    private static final String FEE_AMOUNT = "收费金额";
    private static final String FEE_PAID_ON = "缴费日期";
    private static final String ANSWERED_ON = "答复日期";
    private static final String DELIVERED_ON = "送达日期";
    private static final String OUTCOME = "办理结果";
    private static final String DEPARTMENT = "承办科室";
    private static final String NOTE = "备注";

    static final List<String> COLUMNS = List.of(
            REGISTER_NO,
            RECEIVED_ON,
            APPLICANT,
            APPLICANT_KIND,
            CHANNEL,
            INFORMATION_SOUGHT,
            CORRECTION_CALLED_ON,
            CORRECTION_RECEIVED_ON,
            THIRD_PARTY_CONSULTED_ON,
            THIRD_PARTY_ANSWERED_ON,
            EXTENSION_TOLD_ON,
            EXTENSION_WORKING_DAYS,
            FEE_NOTICED_ON,
            FEE_AMOUNT,
            FEE_PAID_ON,
            ANSWERED_ON,
            DELIVERED_ON,
            OUTCOME,
            DEPARTMENT,
            NOTE);

    static final List<String> COMPULSORY = List.of(REGISTER_NO, RECEIVED_ON, APPLICANT_KIND);

    private static final Terms<ApplicantKind> KINDS = Terms.of(ApplicantKind.values(), ApplicantKind::chinese)
            // The heading of that column in table 3.
            .and("其他", ApplicantKind.OTHER_ORG);
    private static final Terms<Channel> CHANNELS = Terms.of(Channel.values(), Channel::chinese);

    /** Longer ones are a slip of columns, not a number. */
    private static final int LONGEST_REGISTER_NO = 100;

    private final Outcomes outcomes;
    private final Map<String, Integer> lineOf = new HashMap<>();

    RequestRows(Outcomes outcomes) {
        this.outcomes = outcomes;
    }

    /** Every register number that stands in the table, on lines that were refused too. */
    Set<String> registerNos() {
        return lineOf.keySet();
    }

    @Override
    public LedgerTable table() {
        return LedgerTable.REQUESTS;
    }

    @Override
    public void seen(Cells cells) {
        var registerNo = cells.text(REGISTER_NO);
        if (registerNo != null) {
            lineOf.putIfAbsent(registerNo, cells.line());
        }
    }

    @Override
    public @Nullable RequestRow of(Cells cells) {
        var registerNo = registerNo(cells);
        cells.demand(RECEIVED_ON);
        var receivedOn = cells.date(RECEIVED_ON);
        cells.demand(APPLICANT_KIND);
        var applicantKind = cells.term(APPLICANT_KIND, KINDS, Problem.UNKNOWN_KIND);
        var channel = cells.term(CHANNEL, CHANNELS, Problem.UNKNOWN_CHANNEL);
        var correctionCalledOn = cells.date(CORRECTION_CALLED_ON);
        var correctionReceivedOn = cells.date(CORRECTION_RECEIVED_ON);
        var thirdPartyConsultedOn = cells.date(THIRD_PARTY_CONSULTED_ON);
        var thirdPartyAnsweredOn = cells.date(THIRD_PARTY_ANSWERED_ON);
        var extensionToldOn = cells.date(EXTENSION_TOLD_ON);
        var extensionWorkingDays = cells.days(EXTENSION_WORKING_DAYS);
        var feeNoticedOn = cells.date(FEE_NOTICED_ON);
        var feeAmount = cells.amount(FEE_AMOUNT, false);
        var feePaidOn = cells.date(FEE_PAID_ON);
        var answeredOn = answeredOn(cells, receivedOn);
        var deliveredOn = cells.date(DELIVERED_ON);
        var ground = ground(cells);
        return cells.faulty()
                ? null
                : new RequestRow(
                        cells.line(),
                        registerNo,
                        receivedOn,
                        cells.text(APPLICANT),
                        applicantKind,
                        channel,
                        cells.text(INFORMATION_SOUGHT),
                        correctionCalledOn,
                        correctionReceivedOn,
                        thirdPartyConsultedOn,
                        thirdPartyAnsweredOn,
                        extensionToldOn,
                        extensionWorkingDays,
                        feeNoticedOn,
                        feeAmount,
                        feePaidOn,
                        answeredOn,
                        deliveredOn,
                        ground,
                        cells.text(DEPARTMENT),
                        note(cells));
    }

    private @Nullable String registerNo(Cells cells) {
        cells.demand(REGISTER_NO);
        var registerNo = cells.text(REGISTER_NO);
        var first = lineOf.getOrDefault(registerNo, cells.line());
        if (first != cells.line()) {
            cells.refuse(REGISTER_NO, Problem.DOUBLE_REGISTER_NO, first.toString());
        }
        if (registerNo != null && registerNo.length() > LONGEST_REGISTER_NO) {
            cells.refuse(REGISTER_NO, Problem.TOO_LONG, Integer.toString(LONGEST_REGISTER_NO));
        }
        return registerNo;
    }

    private static @Nullable LocalDate answeredOn(Cells cells, @Nullable LocalDate receivedOn) {
        var answeredOn = cells.date(ANSWERED_ON);
        if (answeredOn != null && receivedOn != null && answeredOn.isBefore(receivedOn)) {
            cells.refuse(ANSWERED_ON, Problem.ANSWER_BEFORE_RECEIPT, RECEIVED_ON, receivedOn.toString());
        }
        if (cells.given(ANSWERED_ON) && !cells.given(OUTCOME)) {
            cells.refuse(ANSWERED_ON, Problem.DATE_WITHOUT_OUTCOME, OUTCOME);
        }
        return answeredOn;
    }

    private @Nullable Ground ground(Cells cells) {
        var outcome = cells.text(OUTCOME);
        if (outcome == null) {
            return null;
        }
        if (!cells.given(ANSWERED_ON)) {
            cells.refuse(OUTCOME, Problem.OUTCOME_WITHOUT_DATE, ANSWERED_ON);
        }
        var grounds = outcomes.of(outcome);
        if (grounds.size() == 1) {
            return grounds.get(0);
        }
        if (grounds.isEmpty()) {
            cells.refuse(OUTCOME, Problem.UNKNOWN_OUTCOME);
        } else {
            cells.refuse(OUTCOME, Problem.AMBIGUOUS_OUTCOME, outcomes.labels(grounds));
        }
        return null;
    }

    private static @Nullable String note(Cells cells) {
        var parts = new ArrayList<String>();
        var note = cells.text(NOTE);
        if (note != null) {
            parts.add(note);
        }
        parts.addAll(cells.remarks());
        return parts.isEmpty() ? null : String.join("\n", parts);
    }
}
