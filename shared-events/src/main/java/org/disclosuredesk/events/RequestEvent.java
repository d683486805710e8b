package org.disclosuredesk.events;

/** What can happen to a request. Read top to bottom, the list is the life of a file. */
public sealed interface RequestEvent extends DeskEvent
        permits RequestReceived,
                RequestSplit,
                RequestAssigned,
                AttachmentAdded,
                CorrectionCalledFor,
                CorrectionReceived,
                ThirdPartyConsulted,
                ThirdPartyNoticeDelivered,
                ThirdPartyOpinionReceived,
                ThirdPartyConsultationEnded,
                OtherAgencyConsulted,
                OtherAgencyNoticeDelivered,
                OtherAgencyAnswered,
                OtherAgencyConsultationEnded,
                PeriodExtended,
                ReasonsAskedFor,
                ReasonsReceived,
                AnswerDelayed,
                FeeCharged,
                FeeNoticeDelivered,
                FeePaid,
                AnswerDrafted,
                AnswerReviewed,
                AnswerReturned,
                AnswerApproved,
                Decision,
                LetterIssued,
                AnswerDelivered,
                RequestCarriedOver,
                CarryOverWithdrawn,
                AnswerDueDateMoved,
                RecordRectified,
                DecisionSetAside {

    /** The agency that answers for it. */
    String agencyId();

    /** The request: UUIDv5 of agency and register number. */
    String requestId();
}
