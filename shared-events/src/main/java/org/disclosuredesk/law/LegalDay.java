package org.disclosuredesk.law;

import java.time.LocalDate;
import java.time.Month;
import org.disclosuredesk.events.ActivityRecorded;
import org.disclosuredesk.events.ActivityVoided;
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
import org.disclosuredesk.events.ComplaintConcluded;
import org.disclosuredesk.events.ComplaintReceived;
import org.disclosuredesk.events.ComplaintVoided;
import org.disclosuredesk.events.CorrectionCalledFor;
import org.disclosuredesk.events.CorrectionReceived;
import org.disclosuredesk.events.Decision;
import org.disclosuredesk.events.DecisionSetAside;
import org.disclosuredesk.events.DeskEvent;
import org.disclosuredesk.events.DocumentIssued;
import org.disclosuredesk.events.DocumentPublished;
import org.disclosuredesk.events.DocumentReassessed;
import org.disclosuredesk.events.DocumentRepealed;
import org.disclosuredesk.events.DocumentReviewed;
import org.disclosuredesk.events.DocumentVoided;
import org.disclosuredesk.events.FeeCharged;
import org.disclosuredesk.events.FeeNoticeDelivered;
import org.disclosuredesk.events.FeePaid;
import org.disclosuredesk.events.LetterIssued;
import org.disclosuredesk.events.OtherAgencyAnswered;
import org.disclosuredesk.events.OtherAgencyConsultationEnded;
import org.disclosuredesk.events.OtherAgencyConsulted;
import org.disclosuredesk.events.OtherAgencyNoticeDelivered;
import org.disclosuredesk.events.PeriodExtended;
import org.disclosuredesk.events.ReasonsAskedFor;
import org.disclosuredesk.events.ReasonsReceived;
import org.disclosuredesk.events.RecordRectified;
import org.disclosuredesk.events.RequestAssigned;
import org.disclosuredesk.events.RequestCarriedOver;
import org.disclosuredesk.events.RequestReceived;
import org.disclosuredesk.events.RequestSplit;
import org.disclosuredesk.events.ReviewAccepted;
import org.disclosuredesk.events.ReviewConcluded;
import org.disclosuredesk.events.SuitAccepted;
import org.disclosuredesk.events.SuitConcluded;
import org.disclosuredesk.events.ThirdPartyConsultationEnded;
import org.disclosuredesk.events.ThirdPartyConsulted;
import org.disclosuredesk.events.ThirdPartyNoticeDelivered;
import org.disclosuredesk.events.ThirdPartyOpinionReceived;
import org.disclosuredesk.events.YearEvent;
import org.disclosuredesk.fold.Reactions;
import org.jspecify.annotations.Nullable;

/**
 * When something happened, by law: not when it was typed.
 *
 * @param component the component of the event that says so; null where none does
 * @param on the day; where no component says so the day it was recorded, or the last day of the year that ended
 */
public record LegalDay(@Nullable String component, LocalDate on) {

    private static final Reactions<LegalDay, DeskEvent> DAYS = Reactions.<LegalDay, DeskEvent>to(DeskEvent.class)
            .on(RequestReceived.class, (typed, e) -> of("receivedOn", e.receivedOn()))
            .on(RequestSplit.class, (typed, e) -> of("splitOn", e.splitOn()))
            .on(RequestAssigned.class, (typed, e) -> of("assignedOn", e.assignedOn()))
            .on(AttachmentAdded.class, (typed, e) -> of("addedOn", e.addedOn()))
            .on(CorrectionCalledFor.class, (typed, e) -> of("calledOn", e.calledOn()))
            .on(CorrectionReceived.class, (typed, e) -> of("receivedOn", e.receivedOn()))
            .on(ThirdPartyConsulted.class, (typed, e) -> of("sentOn", e.sentOn()))
            .on(ThirdPartyNoticeDelivered.class, (typed, e) -> of("deliveredOn", e.deliveredOn()))
            .on(ThirdPartyOpinionReceived.class, (typed, e) -> of("receivedOn", e.receivedOn()))
            .on(ThirdPartyConsultationEnded.class, (typed, e) -> of("endedOn", e.endedOn()))
            .on(OtherAgencyConsulted.class, (typed, e) -> of("sentOn", e.sentOn()))
            .on(OtherAgencyNoticeDelivered.class, (typed, e) -> of("deliveredOn", e.deliveredOn()))
            .on(OtherAgencyAnswered.class, (typed, e) -> of("answeredOn", e.answeredOn()))
            .on(OtherAgencyConsultationEnded.class, (typed, e) -> of("endedOn", e.endedOn()))
            .on(PeriodExtended.class, (typed, e) -> of("toldOn", e.toldOn()))
            .on(ReasonsAskedFor.class, (typed, e) -> of("askedOn", e.askedOn()))
            .on(ReasonsReceived.class, (typed, e) -> of("receivedOn", e.receivedOn()))
            .on(AnswerDelayed.class, (typed, e) -> of("toldOn", e.toldOn()))
            .on(FeeCharged.class, (typed, e) -> of("noticedOn", e.noticedOn()))
            .on(FeeNoticeDelivered.class, (typed, e) -> of("deliveredOn", e.deliveredOn()))
            .on(FeePaid.class, (typed, e) -> of("paidOn", e.paidOn()))
            .on(AnswerDrafted.class, (typed, e) -> of("draftedOn", e.draftedOn()))
            .on(AnswerReviewed.class, (typed, e) -> of("reviewedOn", e.reviewedOn()))
            .on(AnswerReturned.class, (typed, e) -> of("returnedOn", e.returnedOn()))
            .on(AnswerApproved.class, (typed, e) -> of("approvedOn", e.approvedOn()))
            .on(Decision.class, (typed, e) -> of("decidedOn", e.decidedOn()))
            .on(LetterIssued.class, (typed, e) -> of("issuedOn", e.issuedOn()))
            .on(AnswerDelivered.class, LegalDay::ofDelivery)
            .on(RequestCarriedOver.class, (typed, e) -> new LegalDay(null, LocalDate.of(e.year(), Month.DECEMBER, 31)))
            .on(RecordRectified.class, (typed, e) -> of("rectifiedOn", e.rectifiedOn()))
            .on(DecisionSetAside.class, (typed, e) -> of("setAsideOn", e.setAsideOn()))
            .on(ReviewAccepted.class, (typed, e) -> of("acceptedOn", e.acceptedOn()))
            .on(ReviewConcluded.class, (typed, e) -> of("concludedOn", e.concludedOn()))
            .on(SuitAccepted.class, (typed, e) -> of("acceptedOn", e.acceptedOn()))
            .on(SuitConcluded.class, (typed, e) -> of("concludedOn", e.concludedOn()))
            .on(DocumentIssued.class, (typed, e) -> of("issuedOn", e.issuedOn()))
            .on(DocumentReviewed.class, (typed, e) -> of("reviewedOn", e.reviewedOn()))
            .on(DocumentReassessed.class, (typed, e) -> of("assessedOn", e.assessedOn()))
            .on(DocumentPublished.class, (typed, e) -> of("publishedOn", e.publishedOn()))
            .on(DocumentRepealed.class, (typed, e) -> of("repealedOn", e.repealedOn()))
            .on(ComplaintReceived.class, (typed, e) -> of("receivedOn", e.receivedOn()))
            .on(ComplaintConcluded.class, (typed, e) -> of("concludedOn", e.concludedOn()))
            .on(ActivityRecorded.class, (typed, e) -> of("heldOn", e.heldOn()))
            .on(DocumentVoided.class, (typed, e) -> of("voidedOn", e.voidedOn()))
            .on(ComplaintVoided.class, (typed, e) -> of("voidedOn", e.voidedOn()))
            .on(ActivityVoided.class, (typed, e) -> of("voidedOn", e.voidedOn()))
            // They tell of other days and have none of their own.
            .ignoring(
                    CarryOverWithdrawn.class,
                    AnswerDueDateMoved.class,
                    YearEvent.class,
                    CalendarEvent.class,
                    AgencyEvent.class)
            .complete();

    /** The legal day of an event that was recorded on a day. */
    public static LegalDay of(DeskEvent event, LocalDate recordedOn) {
        return DAYS.after(new LegalDay(null, recordedOn), event);
    }

    private static LegalDay of(String component, LocalDate on) {
        return new LegalDay(component, on);
    }

    private static LegalDay ofDelivery(LegalDay typed, AnswerDelivered event) {
        if (event.signedOn() != null) {
            return of("signedOn", event.signedOn());
        }
        return event.sentOn() != null ? of("sentOn", event.sentOn()) : typed;
    }
}
