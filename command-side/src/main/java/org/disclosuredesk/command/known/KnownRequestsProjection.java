package org.disclosuredesk.command.known;

import java.time.LocalDate;
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
 * The numbers that are taken, the requests that may owe a carry-over, and those that were carried over.
 *
 * <p>Role: acts and the year's end ask it. How: one row per request, one per request and year. When: in the act's own
 * transaction.
 */
@Component
@ProcessingGroup(KnownRequestsProjection.NAME)
class KnownRequestsProjection implements Projection {

    /** Changing it replays the whole history. */
    static final String NAME = "known-requests";

    private final KnownRequestRepository requests;
    private final KnownCarryOverRepository carryOvers;

    private final Reactions<Recorded, DeskEvent> reactions = Reactions.<Recorded, DeskEvent>to(DeskEvent.class)
            .on(RequestReceived.class, this::received)
            .on(Decision.class, (recorded, event) -> mayOwe(recorded, event.requestId(), false))
            .on(DecisionSetAside.class, (recorded, event) -> mayOwe(recorded, event.requestId(), true))
            .on(RecordRectified.class, this::rectified)
            .on(RequestCarriedOver.class, this::carriedOver)
            .on(CarryOverWithdrawn.class, this::withdrawn)
            .ignoring(AgencyEvent.class, RemedyEvent.class, YearEvent.class, CalendarEvent.class)
            .ignoring(
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
                    AnswerDelivered.class,
                    AnswerDueDateMoved.class)
            .ignoring(ProactiveEvent.class, ComplaintEvent.class, SupervisionEvent.class)
            .complete();

    KnownRequestsProjection(KnownRequestRepository requests, KnownCarryOverRepository carryOvers) {
        this.requests = requests;
        this.carryOvers = carryOvers;
    }

    @EventHandler
    void on(DeskEvent event, EventMessage<?> message) {
        apply(Recorded.of(message));
    }

    @Override
    public void apply(Recorded recorded) {
        reactions.after(recorded, recorded.event());
    }

    private Recorded received(Recorded recorded, RequestReceived event) {
        requests.save(new KnownRequest(event, recorded.provenance().fingerprint()));
        return recorded;
    }

    private Recorded mayOwe(Recorded recorded, String requestId, boolean may) {
        requests.findById(requestId).orElseThrow().mayOweCarryOver(may);
        return recorded;
    }

    private Recorded rectified(Recorded recorded, RecordRectified event) {
        var request = requests.findById(event.requestId()).orElseThrow();
        // Whatever was put right, the request may be open again.
        request.mayOweCarryOver(true);
        if (event.eventSequence() == 0 && "receivedOn".equals(event.field())) {
            request.receivedOn(LocalDate.parse(event.to()));
        }
        return recorded;
    }

    private Recorded carriedOver(Recorded recorded, RequestCarriedOver event) {
        carryOvers.save(new KnownCarryOver(event.agencyId(), event.requestId(), event.year()));
        return recorded;
    }

    private Recorded withdrawn(Recorded recorded, CarryOverWithdrawn event) {
        var id = new KnownCarryOver.Id(event.requestId(), event.year());
        carryOvers.delete(carryOvers.findById(id).orElseThrow());
        return recorded;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> tables() {
        return List.of("known_request", "known_carry_over");
    }
}
