package org.disclosuredesk.command.request;

import static org.disclosuredesk.law.rule.RuleBroken.require;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.spring.stereotype.Aggregate;
import org.disclosuredesk.eventlog.Provenance;
import org.disclosuredesk.events.AnswerDueDateMoved;
import org.disclosuredesk.events.RequestEvent;
import org.disclosuredesk.events.RequestReceived;
import org.disclosuredesk.law.Circumstances;
import org.disclosuredesk.law.Dated;
import org.disclosuredesk.law.DueDateMove;
import org.disclosuredesk.law.Findings;
import org.disclosuredesk.law.Norms;
import org.disclosuredesk.law.Rectification;
import org.disclosuredesk.law.RequestState;
import org.disclosuredesk.law.WorkingDays;
import org.disclosuredesk.law.rule.DrafterDoesNotApprove;
import org.disclosuredesk.law.rule.OnlyARecordedFactIsRectified;
import org.disclosuredesk.law.rule.OrderOfDatesSurvivesRectification;
import org.jspecify.annotations.Nullable;

/**
 * One request for government information, from receipt to answer and beyond (依申请公开, arts. 29-45).
 *
 * <p>Thin: an act says what happens, the law dates it and names the rules it must meet, the log keeps it. After every act
 * the carry-overs are settled: whatever it says of years that have ended is recorded with it.
 */
@Aggregate
class DisclosureRequest {

    @AggregateIdentifier
    private String id;

    private @Nullable RequestState state;

    @CommandHandler
    DisclosureRequest(ReceiveRequest act, WorkingDays calendar, Clock clock, MetaData how) {
        begins(act.says(), calendar, clock, how);
    }

    @CommandHandler
    DisclosureRequest(RecordHistory act, WorkingDays calendar, Clock clock) {
        var today = LocalDate.now(clock);
        require(History.rules(act.row(), today));
        happened(today, History.of(act, calendar).toArray(RequestEvent[]::new));
    }

    /** A part of a form that became a request of its own. */
    private DisclosureRequest(RequestReceived part, WorkingDays calendar, Clock clock, MetaData how) {
        begins(part, calendar, clock, how);
    }

    private void begins(RequestReceived receipt, WorkingDays calendar, Clock clock, MetaData how) {
        perform(receipt, calendar, clock, how);
    }

    @CommandHandler
    void decide(AssignRequest act, WorkingDays calendar, Clock clock, MetaData how) {
        perform(act, calendar, clock, how);
    }

    @CommandHandler
    void decide(AddAttachment act, WorkingDays calendar, Clock clock, MetaData how) {
        perform(act, calendar, clock, how);
    }

    @CommandHandler
    void decide(CallForCorrection act, WorkingDays calendar, Clock clock, MetaData how) {
        perform(act, calendar, clock, how);
    }

    @CommandHandler
    void decide(RecordCorrection act, WorkingDays calendar, Clock clock, MetaData how) {
        perform(act, calendar, clock, how);
    }

    @CommandHandler
    void decide(ConsultThirdParty act, WorkingDays calendar, Clock clock, MetaData how) {
        perform(act, calendar, clock, how);
    }

    @CommandHandler
    void decide(RecordThirdPartyNotice act, WorkingDays calendar, Clock clock, MetaData how) {
        perform(act, calendar, clock, how);
    }

    @CommandHandler
    void decide(RecordThirdPartyOpinion act, WorkingDays calendar, Clock clock, MetaData how) {
        perform(act, calendar, clock, how);
    }

    @CommandHandler
    void decide(EndThirdPartyConsultation act, WorkingDays calendar, Clock clock, MetaData how) {
        perform(act, calendar, clock, how);
    }

    @CommandHandler
    void decide(ConsultOtherAgency act, WorkingDays calendar, Clock clock, MetaData how) {
        perform(act, calendar, clock, how);
    }

    @CommandHandler
    void decide(RecordOtherAgencyNotice act, WorkingDays calendar, Clock clock, MetaData how) {
        perform(act, calendar, clock, how);
    }

    @CommandHandler
    void decide(RecordOtherAgencyAnswer act, WorkingDays calendar, Clock clock, MetaData how) {
        perform(act, calendar, clock, how);
    }

    @CommandHandler
    void decide(EndOtherAgencyConsultation act, WorkingDays calendar, Clock clock, MetaData how) {
        perform(act, calendar, clock, how);
    }

    @CommandHandler
    void decide(ExtendPeriod act, WorkingDays calendar, Clock clock, MetaData how) {
        perform(act, calendar, clock, how);
    }

    @CommandHandler
    void decide(AskForReasons act, WorkingDays calendar, Clock clock, MetaData how) {
        perform(act, calendar, clock, how);
    }

    @CommandHandler
    void decide(RecordReasons act, WorkingDays calendar, Clock clock, MetaData how) {
        perform(act, calendar, clock, how);
    }

    @CommandHandler
    void decide(DelayAnswer act, WorkingDays calendar, Clock clock, MetaData how) {
        perform(act, calendar, clock, how);
    }

    @CommandHandler
    void decide(ChargeFee act, WorkingDays calendar, Clock clock, MetaData how) {
        perform(act, calendar, clock, how);
    }

    @CommandHandler
    void decide(RecordFeeNotice act, WorkingDays calendar, Clock clock, MetaData how) {
        perform(act, calendar, clock, how);
    }

    @CommandHandler
    void decide(RecordPayment act, WorkingDays calendar, Clock clock, MetaData how) {
        perform(act, calendar, clock, how);
    }

    @CommandHandler
    void decide(DraftAnswer act, WorkingDays calendar, Clock clock, MetaData how) {
        perform(act, calendar, clock, how);
    }

    @CommandHandler
    void decide(ReviewAnswer act, WorkingDays calendar, Clock clock, MetaData how) {
        perform(act, calendar, clock, how);
    }

    @CommandHandler
    void decide(ReturnAnswer act, WorkingDays calendar, Clock clock, MetaData how) {
        perform(act, calendar, clock, how);
    }

    @CommandHandler
    void decide(Disclose act, WorkingDays calendar, Clock clock, MetaData how) {
        perform(act, calendar, clock, how);
    }

    @CommandHandler
    void decide(DisclosePartially act, WorkingDays calendar, Clock clock, MetaData how) {
        perform(act, calendar, clock, how);
    }

    @CommandHandler
    void decide(Refuse act, WorkingDays calendar, Clock clock, MetaData how) {
        perform(act, calendar, clock, how);
    }

    @CommandHandler
    void decide(DeclareUnavailable act, WorkingDays calendar, Clock clock, MetaData how) {
        perform(act, calendar, clock, how);
    }

    @CommandHandler
    void decide(DeclineToProcess act, WorkingDays calendar, Clock clock, MetaData how) {
        perform(act, calendar, clock, how);
    }

    @CommandHandler
    void decide(CloseOtherwise act, WorkingDays calendar, Clock clock, MetaData how) {
        perform(act, calendar, clock, how);
    }

    @CommandHandler
    void decide(RecordDelivery act, WorkingDays calendar, Clock clock, MetaData how) {
        perform(act, calendar, clock, how);
    }

    @CommandHandler
    void decide(SetAsideDecision act, WorkingDays calendar, Clock clock, MetaData how) {
        perform(act, calendar, clock, how);
    }

    @CommandHandler
    void decide(ApproveAnswer act, WorkingDays calendar, Clock clock, MetaData how) {
        var draftedBy = known().draft().by();
        require(new DrafterDoesNotApprove(
                act.fourEyesRequired() && draftedBy != null ? draftedBy : "", act.approvedBy(), true));
        perform(act, calendar, clock, how);
    }

    @CommandHandler
    void decide(SplitRequest act, WorkingDays calendar, Clock clock, MetaData how) throws Exception {
        var form = known().receipt();
        perform(act, calendar, clock, how);
        for (var part : act.receipts(form)) {
            AggregateLifecycle.createNew(
                    DisclosureRequest.class, () -> new DisclosureRequest(part, calendar, clock, how));
        }
    }

    @CommandHandler
    void decide(RectifyRecord act, WorkingDays calendar, Clock clock) {
        var today = LocalDate.now(clock);
        var before = known();
        var reads = Rectification.reads(before, act.eventSequence(), act.field());
        var known = reads.isPresent() && Rectification.readable(before, act.eventSequence(), act.field(), act.to());
        require(new OnlyARecordedFactIsRectified(known, act.to() == null ? "-" : act.to()));
        var rectified = Dated.of(before, act.says(before, today, reads.orElseThrow()), calendar);
        var after = RequestState.after(before, rectified);
        require(new OrderOfDatesSurvivesRectification(Findings.staysPossible(before, after, today, calendar)));
        happened(
                today,
                Stream.concat(Stream.of(rectified), act.followedBy(after, today, calendar).stream())
                        .toArray(RequestEvent[]::new));
    }

    @CommandHandler
    void decide(CarryOver act, Clock clock) {
        happened(LocalDate.now(clock));
    }

    @CommandHandler
    void decide(IssueLetter act, WorkingDays calendar, Clock clock, MetaData how) {
        perform(act, calendar, clock, how);
    }

    @CommandHandler
    void decide(MoveDueDate act, Clock clock) {
        DueDateMove.of(state, act.calendar())
                .ifPresent(move -> happened(
                        LocalDate.now(clock),
                        new AnswerDueDateMoved(
                                known().counted().agencyId(),
                                id,
                                move.from(),
                                move.to().on(),
                                move.to().provisional(),
                                move.to().calendarVersion())));
    }

    private void perform(RequestAct act, WorkingDays calendar, Clock clock, MetaData how) {
        perform(act.says(known()), calendar, clock, how);
    }

    private void perform(RequestEvent says, WorkingDays calendar, Clock clock, MetaData how) {
        var today = LocalDate.now(clock);
        var event = Dated.of(state, says, calendar);
        var circumstances = new Circumstances(today, calendar, false);
        require(Provenance.of(how).isHistory(), Norms.of(state, event, circumstances));
        happened(today, event);
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

    private RequestState known() {
        if (state == null) {
            throw new IllegalStateException("No act but its receipt finds a request of which nothing is known");
        }
        return state;
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
