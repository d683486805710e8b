package org.disclosuredesk.command.supervision;

import static org.disclosuredesk.command.Days.clockOn;
import static org.disclosuredesk.command.Days.day;
import static org.disclosuredesk.command.Refusal.refusedFor;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.disclosuredesk.events.ComplaintConcluded;
import org.disclosuredesk.events.ComplaintReceived;
import org.disclosuredesk.events.ComplaintVoided;
import org.disclosuredesk.events.PersonalData;
import org.disclosuredesk.events.PersonalField;
import org.disclosuredesk.law.Ids;
import org.disclosuredesk.law.term.ComplaintMatter;
import org.disclosuredesk.law.term.ComplaintResult;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Art. 47 para. 2: a complaint")
class ComplaintTest {

    private static final String TOWN = Ids.agency("××镇人民政府");
    private static final String COMPLAINT = "complaint-1";
    private static final PersonalData WHO = PersonalData.of(PersonalField.NAME, "王小明");

    @Test
    @DisplayName("is recorded as it came, today at the latest")
    void isReceived() {
        today("2023-05-10").givenNoPriorActivity().when(receive("2023-05-08")).expectEvents(received());
        today("2023-05-10")
                .givenNoPriorActivity()
                .when(receive("2023-05-11"))
                .expectException(refusedFor("receivedOn supervision-in-future"));
    }

    @Test
    @DisplayName("is concluded once, on the day it came or later")
    void isConcluded() {
        today("2023-06-01").given(received()).when(conclude("2023-06-01")).expectEvents(concluded("2023-06-01"));
        today("2023-06-01")
                .given(received())
                .when(conclude("2023-06-02"))
                .expectException(refusedFor("concludedOn supervision-in-future"));
        today("2023-06-01")
                .given(received(), concluded("2023-05-20"))
                .when(conclude("2023-05-07"))
                .expectException(
                        refusedFor("concludedOn complaint-concluded", "concludedOn concluded-before-complaint"));
    }

    @Test
    @DisplayName("recorded by mistake, it is void, and nothing happens to it any more")
    void isVoided() {
        var voided = new ComplaintVoided(TOWN, COMPLAINT, day("2023-05-10"), "重复登记");
        today("2023-05-10")
                .given(received())
                .when(new VoidComplaint(COMPLAINT, "重复登记"))
                .expectEvents(voided);
        today("2023-05-10")
                .given(received(), voided)
                .when(conclude("2023-05-10"))
                .expectException(refusedFor(" record-void"));
    }

    private static FixtureConfiguration<Complaint> today(String day) {
        return new AggregateTestFixture<>(Complaint.class).registerInjectableResource(clockOn(day));
    }

    private static ReceiveComplaint receive(String on) {
        return new ReceiveComplaint(COMPLAINT, TOWN, day(on), ComplaintMatter.NOT_PUBLISHED, "党政办", "2023-00002", WHO);
    }

    private static ComplaintReceived received() {
        return new ComplaintReceived(
                TOWN, COMPLAINT, day("2023-05-08"), ComplaintMatter.NOT_PUBLISHED, "党政办", "2023-00002", WHO);
    }

    private static ConcludeComplaint conclude(String on) {
        return new ConcludeComplaint(COMPLAINT, day(on), ComplaintResult.FOUNDED, "×督〔2023〕1号", null);
    }

    private static ComplaintConcluded concluded(String on) {
        return new ComplaintConcluded(TOWN, COMPLAINT, day(on), ComplaintResult.FOUNDED, "×督〔2023〕1号", null);
    }
}
