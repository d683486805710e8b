package org.disclosuredesk.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import org.disclosuredesk.eventlog.EventJson;
import org.disclosuredesk.events.DeskEvent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("When something happened, by law")
class LegalDayTest {

    private static final LocalDate RECORDED = LocalDate.of(2026, 3, 2);
    private static final ObjectMapper JSON = EventJson.mapper();

    private static JsonNode pinned(String event, String form) throws IOException {
        try (var file = LegalDayTest.class.getResourceAsStream("/events/%s.1%s.json".formatted(event, form))) {
            return JSON.readTree(file);
        }
    }

    private static LegalDay of(String event, JsonNode told) throws ReflectiveOperationException, IOException {
        var type = Class.forName("org.disclosuredesk.events." + event);
        return LegalDay.of((DeskEvent) JSON.treeToValue(told, type), RECORDED);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "RequestReceived, receivedOn",
        "RequestSplit, splitOn",
        "RequestAssigned, assignedOn",
        "AttachmentAdded, addedOn",
        "CorrectionCalledFor, calledOn",
        "CorrectionReceived, receivedOn",
        "ThirdPartyConsulted, sentOn",
        "ThirdPartyNoticeDelivered, deliveredOn",
        "ThirdPartyOpinionReceived, receivedOn",
        "ThirdPartyConsultationEnded, endedOn",
        "OtherAgencyConsulted, sentOn",
        "OtherAgencyNoticeDelivered, deliveredOn",
        "OtherAgencyAnswered, answeredOn",
        "OtherAgencyConsultationEnded, endedOn",
        "PeriodExtended, toldOn",
        "ReasonsAskedFor, askedOn",
        "ReasonsReceived, receivedOn",
        "AnswerDelayed, toldOn",
        "FeeCharged, noticedOn",
        "FeeNoticeDelivered, deliveredOn",
        "FeePaid, paidOn",
        "AnswerDrafted, draftedOn",
        "AnswerReviewed, reviewedOn",
        "AnswerReturned, returnedOn",
        "AnswerApproved, approvedOn",
        "InformationDisclosed, decidedOn",
        "InformationPartiallyDisclosed, decidedOn",
        "DisclosureRefused, decidedOn",
        "InformationUnavailable, decidedOn",
        "RequestNotProcessed, decidedOn",
        "RequestClosedOtherwise, decidedOn",
        "LetterIssued, issuedOn",
        "AnswerDelivered, signedOn",
        "RecordRectified, rectifiedOn",
        "DecisionSetAside, setAsideOn",
        "ReviewAccepted, acceptedOn",
        "ReviewConcluded, concludedOn",
        "SuitAccepted, acceptedOn",
        "SuitConcluded, concludedOn",
        "DocumentIssued, issuedOn",
        "DocumentReviewed, reviewedOn",
        "DocumentReassessed, assessedOn",
        "DocumentPublished, publishedOn",
        "DocumentRepealed, repealedOn",
        "DocumentVoided, voidedOn",
        "ComplaintReceived, receivedOn",
        "ComplaintConcluded, concludedOn",
        "ComplaintVoided, voidedOn",
        "ActivityRecorded, heldOn",
        "ActivityVoided, voidedOn",
    })
    @DisplayName("is the day the event itself tells, not the day it was typed")
    void toldByTheEvent(String event, String component) throws Exception {
        var told = pinned(event, "");

        assertThat(of(event, told))
                .isEqualTo(new LegalDay(
                        component, LocalDate.parse(told.path(component).asText())));
    }

    @Test
    @DisplayName(
            "of a delivery of which nobody signed is the day it was sent; where neither is known, the day it was typed")
    void ofADelivery() throws Exception {
        var sent = (ObjectNode) pinned("AnswerDelivered", "");
        sent.remove("signedOn");

        assertThat(of("AnswerDelivered", sent))
                .isEqualTo(new LegalDay(
                        "sentOn", LocalDate.parse(sent.path("sentOn").asText())));
        assertThat(of("AnswerDelivered", pinned("AnswerDelivered", ".minimal")))
                .isEqualTo(new LegalDay(null, RECORDED));
    }

    @Test
    @DisplayName("of a carrying over is the last day of the year that ended")
    void ofACarryingOver() throws Exception {
        var told = pinned("RequestCarriedOver", "");

        assertThat(of("RequestCarriedOver", told))
                .isEqualTo(new LegalDay(null, LocalDate.of(told.path("year").asInt(), 12, 31)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"CarryOverWithdrawn", "AnswerDueDateMoved", "YearClosed", "CalendarAdopted", "AgencyDescribed"})
    @DisplayName("of what has no day of its own is the day it was recorded")
    void noDayOfItsOwn(String event) throws Exception {
        assertThat(of(event, pinned(event, ""))).isEqualTo(new LegalDay(null, RECORDED));
    }
}
