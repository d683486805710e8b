package org.disclosuredesk.command.request;

import static org.disclosuredesk.command.Days.day;
import static org.disclosuredesk.command.Refusal.refusedFor;
import static org.disclosuredesk.command.request.Office.AGENCY;
import static org.disclosuredesk.command.request.Office.DONE;
import static org.disclosuredesk.command.request.Office.LIVE;
import static org.disclosuredesk.command.request.Office.REQUEST;
import static org.disclosuredesk.command.request.Office.VERSION;
import static org.disclosuredesk.command.request.Office.disclosed;
import static org.disclosuredesk.command.request.Office.received;
import static org.disclosuredesk.command.request.Office.today;

import java.util.List;
import org.disclosuredesk.command.request.SplitRequest.Part;
import org.disclosuredesk.events.PersonalData;
import org.disclosuredesk.events.PersonalField;
import org.disclosuredesk.events.RequestReceived;
import org.disclosuredesk.events.RequestSplit;
import org.disclosuredesk.law.Ids;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("One matter, one request (一事一申请): splitting a form")
class SplitTest {

    private static final RequestSplit SPLIT = new RequestSplit(
            AGENCY,
            REQUEST,
            day("2023-03-08"),
            List.of(Ids.request(AGENCY, "2023-002"), Ids.request(AGENCY, "2023-003")),
            null);

    @Test
    @DisplayName("every matter split off becomes a request, received as the form was, from the same applicant")
    void parts() {
        var form = received("2023-03-06");
        today("2023-03-08")
                .given(form)
                .when(split(new Part("2023-002", "决算"), new Part("2023-003", "会议纪要")), LIVE)
                .expectEvents(SPLIT, part(form, "2023-002", "决算"), part(form, "2023-003", "会议纪要"));
    }

    @Test
    @DisplayName("a split makes at least one request, even in history")
    void nothingToSplit() {
        today("2023-03-08")
                .given(received("2023-03-06"))
                .when(split(), DONE)
                .expectException(refusedFor("parts nothing-to-split"));
    }

    @Test
    @DisplayName("what is answered is not split any more")
    void notAfterTheAnswer() {
        today("2023-03-08")
                .given(received("2023-03-06"), disclosed(1, "2023-03-07"))
                .when(split(new Part("2023-002", "决算")), LIVE)
                .expectException(refusedFor(" act-not-open"));
    }

    private static SplitRequest split(Part... parts) {
        return new SplitRequest(REQUEST, day("2023-03-08"), List.of(parts), null);
    }

    private static RequestReceived part(RequestReceived form, String registerNo, String matter) {
        return new RequestReceived(
                AGENCY,
                Ids.request(AGENCY, registerNo),
                registerNo,
                form.applicantId(),
                form.applicantKind(),
                form.channel(),
                form.submittedOn(),
                form.receivedOn(),
                form.receiptBasis(),
                form.answerDueOn(),
                false,
                VERSION,
                REQUEST,
                null,
                null,
                null,
                PersonalData.with(form.personal(), PersonalField.INFORMATION_SOUGHT, matter));
    }
}
