package org.disclosuredesk.query.calendar;

import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.disclosuredesk.eventlog.Projection;
import org.disclosuredesk.eventlog.Recorded;
import org.disclosuredesk.events.AgencyEvent;
import org.disclosuredesk.events.AnswerApproved;
import org.disclosuredesk.events.AnswerDelayed;
import org.disclosuredesk.events.AnswerDelivered;
import org.disclosuredesk.events.AnswerDrafted;
import org.disclosuredesk.events.AnswerDueDateMoved;
import org.disclosuredesk.events.AnswerReturned;
import org.disclosuredesk.events.AnswerReviewed;
import org.disclosuredesk.events.AttachmentAdded;
import org.disclosuredesk.events.CalendarEvent;
import org.disclosuredesk.events.CarryOverWithdrawn;
import org.disclosuredesk.events.ComplaintEvent;
import org.disclosuredesk.events.CorrectionCalledFor;
import org.disclosuredesk.events.CorrectionReceived;
import org.disclosuredesk.events.Decision;
import org.disclosuredesk.events.DecisionSetAside;
import org.disclosuredesk.events.DeskEvent;
import org.disclosuredesk.events.FeeCharged;
import org.disclosuredesk.events.FeeNoticeDelivered;
import org.disclosuredesk.events.FeePaid;
import org.disclosuredesk.events.LetterIssued;
import org.disclosuredesk.events.OtherAgencyAnswered;
import org.disclosuredesk.events.OtherAgencyConsultationEnded;
import org.disclosuredesk.events.OtherAgencyConsulted;
import org.disclosuredesk.events.OtherAgencyNoticeDelivered;
import org.disclosuredesk.events.PeriodExtended;
import org.disclosuredesk.events.ProactiveEvent;
import org.disclosuredesk.events.ReasonsAskedFor;
import org.disclosuredesk.events.ReasonsReceived;
import org.disclosuredesk.events.RecordRectified;
import org.disclosuredesk.events.RemedyEvent;
import org.disclosuredesk.events.RequestAssigned;
import org.disclosuredesk.events.RequestCarriedOver;
import org.disclosuredesk.events.RequestReceived;
import org.disclosuredesk.events.RequestSplit;
import org.disclosuredesk.events.SupervisionEvent;
import org.disclosuredesk.events.ThirdPartyConsultationEnded;
import org.disclosuredesk.events.ThirdPartyConsulted;
import org.disclosuredesk.events.ThirdPartyNoticeDelivered;
import org.disclosuredesk.events.ThirdPartyOpinionReceived;
import org.disclosuredesk.events.YearEvent;
import org.disclosuredesk.fold.Reactions;
import org.springframework.stereotype.Component;

/**
 * The due dates that moved with the calendar.
 *
 * <p>Role: shown to the supervisor. How: one row per move, never changed. When: in the act's own transaction.
 */
@Component
@ProcessingGroup(MovedDueDateProjection.NAME)
class MovedDueDateProjection implements Projection {

    /** Changing it replays the whole history. */
    static final String NAME = "moved-due-dates";

    private final MovedDueDateRepository moved;

    private final Reactions<Recorded, DeskEvent> reactions = Reactions.<Recorded, DeskEvent>to(DeskEvent.class)
            .on(AnswerDueDateMoved.class, this::moved)
            // Every other event moves a date by itself, and its own line in the timeline says so.
            .ignoring(
                    RequestReceived.class,
                    Decision.class,
                    DecisionSetAside.class,
                    RecordRectified.class,
                    RequestCarriedOver.class,
                    CarryOverWithdrawn.class,
                    RequestSplit.class,
                    RequestAssigned.class,
                    AttachmentAdded.class,
                    CorrectionCalledFor.class,
                    CorrectionReceived.class,
                    ThirdPartyConsulted.class,
                    ThirdPartyNoticeDelivered.class,
                    ThirdPartyOpinionReceived.class,
                    ThirdPartyConsultationEnded.class,
                    OtherAgencyConsulted.class,
                    OtherAgencyNoticeDelivered.class,
                    OtherAgencyAnswered.class,
                    OtherAgencyConsultationEnded.class,
                    PeriodExtended.class,
                    ReasonsAskedFor.class,
                    ReasonsReceived.class,
                    AnswerDelayed.class,
                    FeeCharged.class,
                    FeeNoticeDelivered.class,
                    FeePaid.class,
                    AnswerDrafted.class,
                    AnswerReviewed.class,
                    AnswerReturned.class,
                    AnswerApproved.class,
                    LetterIssued.class,
                    AnswerDelivered.class)
            .ignoring(RemedyEvent.class, YearEvent.class, CalendarEvent.class, AgencyEvent.class)
            .ignoring(ProactiveEvent.class, ComplaintEvent.class, SupervisionEvent.class)
            .complete();

    MovedDueDateProjection(MovedDueDateRepository moved) {
        this.moved = moved;
    }

    @EventHandler
    void on(DeskEvent event, EventMessage<?> message) {
        apply(Recorded.of(message));
    }

    @Override
    public void apply(Recorded recorded) {
        reactions.after(recorded, recorded.event());
    }

    private Recorded moved(Recorded recorded, AnswerDueDateMoved event) {
        moved.save(new MovedDueDate(recorded, event));
        return recorded;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> tables() {
        return List.of("moved_due_date");
    }
}
