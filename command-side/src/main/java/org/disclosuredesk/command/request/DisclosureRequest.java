package org.disclosuredesk.command.request;

import static org.disclosuredesk.law.rule.RuleBroken.require;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.spring.stereotype.Aggregate;
import org.disclosuredesk.events.AnswerDueDateMoved;
import org.disclosuredesk.events.DecisionSetAside;
import org.disclosuredesk.events.PersonalData;
import org.disclosuredesk.events.PersonalField;
import org.disclosuredesk.events.RecordRectified;
import org.disclosuredesk.events.RequestEvent;
import org.disclosuredesk.events.RequestReceived;
import org.disclosuredesk.law.AnswerPeriod;
import org.disclosuredesk.law.CountedFacts;
import org.disclosuredesk.law.CountedFacts.Answer;
import org.disclosuredesk.law.DueDateMove;
import org.disclosuredesk.law.Rectification;
import org.disclosuredesk.law.RequestState;
import org.disclosuredesk.law.WorkingDays;
import org.disclosuredesk.law.rule.AnswerIsNotBeforeReceipt;
import org.disclosuredesk.law.rule.AnswerIsNotInTheFuture;
import org.disclosuredesk.law.rule.GroundFitsTheDecision;
import org.disclosuredesk.law.rule.NewAnswerIsNotBeforeTheOldOneWasSetAside;
import org.disclosuredesk.law.rule.NothingIsReceivedBeforeItIsSubmitted;
import org.disclosuredesk.law.rule.OnlyARecordedFactIsRectified;
import org.disclosuredesk.law.rule.OnlyAStandingAnswerIsSetAside;
import org.disclosuredesk.law.rule.OrderOfDatesSurvivesRectification;
import org.disclosuredesk.law.rule.ParticularFitsTheGround;
import org.disclosuredesk.law.rule.ReceiptBasisFitsTheChannel;
import org.disclosuredesk.law.rule.ReceiptIsNotInTheFuture;
import org.disclosuredesk.law.rule.RequestIsOpen;
import org.disclosuredesk.law.rule.SettingAsideIsNotBeforeTheAnswer;
import org.disclosuredesk.law.rule.SettingAsideIsNotInTheFuture;
import org.disclosuredesk.law.term.DecisionKind;
import org.disclosuredesk.law.term.Ground;
import org.disclosuredesk.law.term.Particular;
import org.jspecify.annotations.Nullable;

/**
 * One request for government information, from receipt to answer and beyond (依申请公开, arts. 29-45).
 *
 * <p>Each act reads as three lines: which rules it must meet, what follows from it, what happened. After every act the
 * carry-overs are settled: whatever it says of years that have ended is recorded with it.
 */
@Aggregate
class DisclosureRequest {

    @AggregateIdentifier
    private String id;

    private RequestState state;

    @CommandHandler
    DisclosureRequest(ReceiveRequest act, WorkingDays calendar, Clock clock) {
        var today = LocalDate.now(clock);
        require(
                new ReceiptIsNotInTheFuture(act.receivedOn(), today),
                new NothingIsReceivedBeforeItIsSubmitted(act.submittedOn(), act.receivedOn()),
                new ReceiptBasisFitsTheChannel(act.channel(), act.receiptBasis()));
        var due = AnswerPeriod.startingOn(act.receivedOn()).dueOn(calendar);
        happened(
                today,
                new RequestReceived(
                        act.agencyId(),
                        act.requestId(),
                        act.registerNo(),
                        act.applicantId(),
                        act.applicantKind(),
                        act.channel(),
                        act.submittedOn(),
                        act.receivedOn(),
                        act.receiptBasis(),
                        due.on(),
                        due.provisional(),
                        due.calendarVersion(),
                        null,
                        act.department(),
                        act.handedDownFrom(),
                        act.takenDownBy(),
                        act.personal()));
    }

    @CommandHandler
    DisclosureRequest(RecordHistory act, WorkingDays calendar, Clock clock) {
        var today = LocalDate.now(clock);
        require(History.rules(act.row(), today));
        happened(today, History.of(act, calendar).toArray(RequestEvent[]::new));
    }

    @CommandHandler
    void decide(Disclose act, Clock clock) {
        answer(
                clock,
                DecisionKind.DISCLOSED,
                act.decidedOn(),
                Ground.DISCLOSED,
                List.of(),
                act.particular(),
                act.documentNo(),
                act.personal());
    }

    @CommandHandler
    void decide(DisclosePartially act, Clock clock) {
        answer(
                clock,
                DecisionKind.PARTIALLY_DISCLOSED,
                act.decidedOn(),
                Ground.PARTIALLY_DISCLOSED,
                act.withheldOn(),
                act.particular(),
                act.documentNo(),
                act.personal());
    }

    @CommandHandler
    void decide(Refuse act, Clock clock) {
        answer(
                clock,
                DecisionKind.REFUSED,
                act.decidedOn(),
                act.ground(),
                List.of(),
                act.particular(),
                act.documentNo(),
                act.personal());
    }

    @CommandHandler
    void decide(DeclareUnavailable act, Clock clock) {
        answer(
                clock,
                DecisionKind.UNAVAILABLE,
                act.decidedOn(),
                act.ground(),
                List.of(),
                act.particular(),
                act.documentNo(),
                act.personal());
    }

    @CommandHandler
    void decide(DeclineToProcess act, Clock clock) {
        answer(
                clock,
                DecisionKind.NOT_PROCESSED,
                act.decidedOn(),
                act.ground(),
                List.of(),
                act.particular(),
                act.documentNo(),
                act.personal());
    }

    @CommandHandler
    void decide(CloseOtherwise act, Clock clock) {
        answer(
                clock,
                DecisionKind.CLOSED_OTHERWISE,
                act.decidedOn(),
                act.ground(),
                List.of(),
                act.particular(),
                act.documentNo(),
                act.personal());
    }

    private void answer(
            Clock clock,
            DecisionKind kind,
            LocalDate decidedOn,
            Ground ground,
            List<Ground> withheldOn,
            @Nullable Particular particular,
            @Nullable String documentNo,
            @Nullable PersonalData personal) {
        var today = LocalDate.now(clock);
        require(
                new RequestIsOpen(state.open()),
                new GroundFitsTheDecision(kind, ground),
                new ParticularFitsTheGround(particular, ground),
                new AnswerIsNotBeforeReceipt(decidedOn, facts().receivedOn()),
                new AnswerIsNotInTheFuture(decidedOn, today),
                new NewAnswerIsNotBeforeTheOldOneWasSetAside(
                        decidedOn, lastAnswer().map(Answer::setAsideOn).orElse(null)));
        happened(today, Decisions.on(facts(), decidedOn, ground, withheldOn, particular, documentNo, personal));
    }

    @CommandHandler
    void decide(SetAsideDecision act, WorkingDays calendar, Clock clock) {
        var today = LocalDate.now(clock);
        var standing = facts().standingAnswer().filter(answer -> answer.no() == act.decisionNo());
        require(
                new OnlyAStandingAnswerIsSetAside(standing.isPresent() && !facts().voided()),
                new SettingAsideIsNotBeforeTheAnswer(
                        act.setAsideOn(), standing.map(Answer::decidedOn).orElse(act.setAsideOn())),
                new SettingAsideIsNotInTheFuture(act.setAsideOn(), today));
        var due = AnswerPeriod.reopenedOn(act.setAsideOn()).dueOn(calendar);
        happened(
                today,
                new DecisionSetAside(
                        facts().agencyId(),
                        id,
                        act.decisionNo(),
                        act.setAsideOn(),
                        act.setAsideBy(),
                        act.authority(),
                        act.documentNo(),
                        act.remedyId(),
                        due.on(),
                        due.provisional(),
                        due.calendarVersion()));
    }

    @CommandHandler
    void decide(RectifyRecord act, WorkingDays calendar, Clock clock) {
        var today = LocalDate.now(clock);
        var reads = Rectification.reads(facts(), act.eventSequence(), act.field());
        require(new OnlyARecordedFactIsRectified(
                reads.isPresent() && Rectification.readable(act.field(), act.to()), act.to() == null ? "-" : act.to()));
        var rectified = rectified(act, today, reads.orElseThrow(), calendar);
        require(new OrderOfDatesSurvivesRectification(
                Rectification.possible(RequestState.after(state, rectified).counted(), today)));
        happened(today, rectified);
    }

    /** The due date moves with the day of receipt, and with a decision that never was. */
    private RecordRectified rectified(RectifyRecord act, LocalDate today, String reads, WorkingDays calendar) {
        var from = act.field() == null ? null : reads;
        var reason = PersonalData.of(PersonalField.REASON, act.reason());
        var asItIs = new RecordRectified(
                facts().agencyId(),
                id,
                today,
                act.eventSequence(),
                act.field(),
                from,
                act.to(),
                state.answerDueOn(),
                state.provisional(),
                state.calendarVersion(),
                reason);
        var after = RequestState.after(state, asItIs);
        if (after.period().equals(state.period())) {
            return asItIs;
        }
        var due = after.period().dueOn(calendar);
        return new RecordRectified(
                facts().agencyId(),
                id,
                today,
                act.eventSequence(),
                act.field(),
                from,
                act.to(),
                due.on(),
                due.provisional(),
                due.calendarVersion(),
                reason);
    }

    @CommandHandler
    void decide(CarryOver act, Clock clock) {
        happened(LocalDate.now(clock));
    }

    @CommandHandler
    void decide(MoveDueDate act, Clock clock) {
        DueDateMove.of(state, act.calendar())
                .ifPresent(move -> happened(
                        LocalDate.now(clock),
                        new AnswerDueDateMoved(
                                facts().agencyId(),
                                id,
                                move.from(),
                                move.to().on(),
                                move.to().provisional(),
                                move.to().calendarVersion())));
    }

    private void happened(LocalDate today, RequestEvent... events) {
        var after = state;
        for (var event : events) {
            after = RequestState.after(after, event);
        }
        var lastEndedYear = today.getYear() - 1;
        var owed = after.counted().owedCarryOvers(lastEndedYear);
        for (var event : events) {
            AggregateLifecycle.apply(event);
        }
        owed.forEach(AggregateLifecycle::apply);
    }

    private CountedFacts facts() {
        return state.counted();
    }

    private Optional<Answer> lastAnswer() {
        return facts().answers().stream().filter(answer -> !answer.voided()).reduce((first, second) -> second);
    }

    // What happened cannot be refused: below, no rules, no clocks, no arithmetic on dates.

    @EventSourcingHandler
    void evolve(RequestEvent event) {
        id = event.requestId();
        state = RequestState.after(state, event);
    }

    DisclosureRequest() {
        // Axon rebuilds the request from its events through this constructor.
    }
}
