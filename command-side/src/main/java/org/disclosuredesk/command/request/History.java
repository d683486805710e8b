package org.disclosuredesk.command.request;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.disclosuredesk.events.AnswerDelivered;
import org.disclosuredesk.events.CorrectionCalledFor;
import org.disclosuredesk.events.CorrectionReceived;
import org.disclosuredesk.events.FeeCharged;
import org.disclosuredesk.events.FeePaid;
import org.disclosuredesk.events.PeriodExtended;
import org.disclosuredesk.events.PersonalData;
import org.disclosuredesk.events.PersonalField;
import org.disclosuredesk.events.RequestEvent;
import org.disclosuredesk.events.RequestReceived;
import org.disclosuredesk.events.ThirdPartyConsulted;
import org.disclosuredesk.events.ThirdPartyOpinionReceived;
import org.disclosuredesk.law.AnswerPeriod;
import org.disclosuredesk.law.Dated;
import org.disclosuredesk.law.Decisions;
import org.disclosuredesk.law.DueDate;
import org.disclosuredesk.law.RequestState;
import org.disclosuredesk.law.WorkingDays;
import org.disclosuredesk.law.rule.AnswerIsNotBeforeReceipt;
import org.disclosuredesk.law.rule.AnswerIsNotInTheFuture;
import org.disclosuredesk.law.rule.LegalRule;
import org.disclosuredesk.law.rule.ReceiptIsNotInTheFuture;
import org.disclosuredesk.law.term.DeliveryWay;
import org.disclosuredesk.law.term.ReceiptBasis;
import org.disclosuredesk.ledger.RequestRow;
import org.jspecify.annotations.Nullable;

/**
 * What a ledger row says happened, as events in the order of their days.
 *
 * <p>History is recorded and not judged: a late answer or a second notice goes in as it was.
 */
final class History {

    private static final int THIRD_PARTY_ARTICLE = 32;

    private final RecordHistory act;
    private final RequestRow row;
    private final WorkingDays calendar;
    private final List<Step> steps = new ArrayList<>();

    /** One thing that happened, given where the request stood, and the day it has in the order of things. */
    private record Step(LocalDate inOrder, Function<RequestState, RequestEvent> happened) {}

    private History(RecordHistory act, WorkingDays calendar) {
        this.act = act;
        this.row = act.row();
        this.calendar = calendar;
    }

    /** What cannot have happened; lateness and the like can. */
    static LegalRule[] rules(RequestRow row, LocalDate today) {
        var received = new ReceiptIsNotInTheFuture(row.receivedOn(), today);
        var answeredOn = row.answeredOn();
        return answeredOn == null
                ? new LegalRule[] {received}
                : new LegalRule[] {
                    received,
                    new AnswerIsNotBeforeReceipt(answeredOn, row.receivedOn()),
                    new AnswerIsNotInTheFuture(answeredOn, today)
                };
    }

    /** The events of a row, each with the due date it led to. */
    static List<RequestEvent> of(RecordHistory act, WorkingDays calendar) {
        return new History(act, calendar).events();
    }

    private List<RequestEvent> events() {
        step(
                row.correctionCalledOn(),
                s -> new CorrectionCalledFor(agency(), id(), row.correctionCalledOn(), null, null, null));
        step(row.correctionReceivedOn(), s -> correctionReceived(s, row.correctionReceivedOn()));
        step(
                row.thirdPartyConsultedOn(),
                s -> new ThirdPartyConsulted(
                        agency(), id(), consultation(), THIRD_PARTY_ARTICLE, row.thirdPartyConsultedOn(), null, null));
        step(row.thirdPartyAnsweredOn(), s -> opinionReceived(s, row.thirdPartyAnsweredOn()));
        step(row.extensionToldOn(), s -> extended(s, row.extensionToldOn()));
        step(
                row.feeNoticedOn(),
                s -> new FeeCharged(
                        agency(), id(), row.feeNoticedOn(), null, null, row.feeAmount(), null, null, null, null));
        step(row.feePaidOn(), s -> feePaid(s, row.feePaidOn()));
        step(
                row.answeredOn(),
                s -> Decisions.on(
                        s.counted(), row.ground().kind(), row.answeredOn(), row.ground(), List.of(), null, null, null));
        step(
                afterTheAnswer(row.deliveredOn()),
                s -> new AnswerDelivered(agency(), id(), 1, DeliveryWay.AS_RECORDED, row.deliveredOn(), null, null));
        // Stable, so that on one day things happen in the order above.
        steps.sort(Comparator.comparing(Step::inOrder));
        return inOrder();
    }

    private List<RequestEvent> inOrder() {
        var events = new ArrayList<RequestEvent>();
        RequestEvent first = received();
        events.add(first);
        var state = RequestState.after(null, first);
        for (var step : steps) {
            var event = Dated.of(state, step.happened().apply(state), calendar);
            events.add(event);
            state = RequestState.after(state, event);
        }
        return events;
    }

    private void step(@Nullable LocalDate inOrder, Function<RequestState, RequestEvent> happened) {
        if (inOrder != null) {
            steps.add(new Step(inOrder, happened));
        }
    }

    /**
     * Whatever day the ledger gives, and the event keeps: an answer is delivered after it was given. Without an answer
     * nothing can be delivered; the day is then kept as a note.
     */
    private @Nullable LocalDate afterTheAnswer(@Nullable LocalDate delivered) {
        var answered = row.answeredOn();
        if (answered == null) {
            return null;
        }
        return delivered != null && delivered.isBefore(answered) ? answered : delivered;
    }

    private RequestReceived received() {
        var due = AnswerPeriod.startingOn(row.receivedOn()).dueOn(calendar);
        return new RequestReceived(
                agency(),
                id(),
                row.registerNo(),
                act.applicantId(),
                row.applicantKind(),
                row.channel(),
                null,
                row.receivedOn(),
                ReceiptBasis.AS_RECORDED,
                due.on(),
                due.provisional(),
                due.calendarVersion(),
                null,
                row.department(),
                null,
                null,
                personal());
    }

    private @Nullable PersonalData personal() {
        Map<PersonalField, @Nullable String> values = new HashMap<>();
        values.put(PersonalField.NAME, row.applicant());
        values.put(PersonalField.INFORMATION_SOUGHT, row.informationSought());
        values.put(PersonalField.NOTE, note());
        return PersonalData.of(values);
    }

    private @Nullable String note() {
        if (row.deliveredOn() == null || row.answeredOn() != null) {
            return row.note();
        }
        var delivered = "送达日期: " + row.deliveredOn();
        return row.note() == null ? delivered : row.note() + "\n" + delivered;
    }

    private CorrectionReceived correctionReceived(RequestState state, LocalDate on) {
        var due = due(state.period().restartedOn(on));
        return new CorrectionReceived(agency(), id(), on, due.on(), due.provisional(), due.calendarVersion(), null);
    }

    private ThirdPartyOpinionReceived opinionReceived(RequestState state, LocalDate on) {
        var due = due(state.period().resumedOn(on, consultation()));
        return new ThirdPartyOpinionReceived(
                agency(), id(), consultation(), on, null, due.on(), due.provisional(), due.calendarVersion(), null);
    }

    private PeriodExtended extended(RequestState state, LocalDate on) {
        var due = due(state.period().extendedBy(row.extensionWorkingDays(), on, state.answerDueOn()));
        return new PeriodExtended(
                agency(),
                id(),
                on,
                row.extensionWorkingDays(),
                null,
                null,
                null,
                due.on(),
                due.provisional(),
                due.calendarVersion(),
                null);
    }

    private FeePaid feePaid(RequestState state, LocalDate on) {
        var due = due(state.period().restartedOn(on));
        return new FeePaid(agency(), id(), on, row.feeAmount(), due.on(), due.provisional(), due.calendarVersion());
    }

    private DueDate due(AnswerPeriod period) {
        return period.dueOn(calendar);
    }

    private String consultation() {
        return UUID.nameUUIDFromBytes((id() + "/third-party").getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private String agency() {
        return act.agencyId();
    }

    private String id() {
        return act.requestId();
    }
}
