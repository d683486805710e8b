package org.disclosuredesk.command.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.disclosuredesk.command.agency.DescribeAgency;
import org.disclosuredesk.command.dispatch.Acts;
import org.disclosuredesk.command.known.RegisterNo;
import org.disclosuredesk.command.remedy.AcceptReview;
import org.disclosuredesk.command.remedy.AcceptSuit;
import org.disclosuredesk.command.remedy.ConcludeReview;
import org.disclosuredesk.command.request.ApproveAnswer;
import org.disclosuredesk.command.request.DraftAnswer;
import org.disclosuredesk.command.request.ReceiveRequest;
import org.disclosuredesk.command.request.RecordHistory;
import org.disclosuredesk.command.request.ReviewAnswer;
import org.disclosuredesk.eventlog.Provenance;
import org.disclosuredesk.events.PersonalData;
import org.disclosuredesk.events.PersonalField;
import org.disclosuredesk.law.Ids;
import org.disclosuredesk.law.ReceiptDay;
import org.disclosuredesk.law.term.AgencyKind;
import org.disclosuredesk.law.term.ApplicantKind;
import org.disclosuredesk.law.term.Channel;
import org.disclosuredesk.law.term.Ground;
import org.disclosuredesk.law.term.RemedyKind;
import org.disclosuredesk.law.term.RemedyResult;
import org.disclosuredesk.law.term.ReviewKind;

/** The demo's officer at work: logs what comes in, and records as history what was done before the desk was there. */
final class DemoDesk {

    static final String ADMINISTRATOR = "admin";
    private static final String OFFICER = "officer";
    private static final String REVIEWER = "reviewer";
    private static final String SUPERVISOR = "supervisor";

    private final Acts acts;
    private final String agencyId;
    private final Map<Integer, Integer> serials = new HashMap<>();

    DemoDesk(Acts acts, String agencyId) {
        this.acts = acts;
        this.agencyId = agencyId;
    }

    /** A request logged here and now; its id. */
    String logs(
            LocalDate receivedOn, ApplicantKind kind, String name, Channel channel, String sought, String department) {
        var no = next(receivedOn);
        var id = Ids.request(agencyId, no);
        performs(new ReceiveRequest(
                id,
                agencyId,
                no,
                Ids.applicant(agencyId, kind, name, null),
                kind,
                channel,
                null,
                receivedOn,
                ReceiptDay.basisOf(channel),
                department,
                null,
                null,
                PersonalData.of(Map.of(PersonalField.NAME, name, PersonalField.INFORMATION_SOUGHT, sought))));
        return id;
    }

    /** A row to be finished and given to {@link #recalls}. */
    Row row(LocalDate receivedOn, ApplicantKind kind, String name, Channel channel, String sought, String department) {
        return Row.no(next(receivedOn), receivedOn)
                .by(kind, name)
                .through(channel)
                .asking(sought)
                .givenTo(department);
    }

    /** A request recorded with what had been done on it; its id. */
    String recalls(Row written) {
        var row = written.asLine(1);
        var id = Ids.request(agencyId, row.registerNo());
        var provenance = new Provenance(
                OFFICER, Provenance.Via.HISTORY, UUID.randomUUID().toString(), null, null, null, "启用办理台前已办理，补录");
        acts.perform(
                new RecordHistory(
                        id, agencyId, Ids.applicant(agencyId, row.applicantKind(), row.applicant(), null), row),
                provenance);
        return id;
    }

    void performs(Object act) {
        performs(act, OFFICER);
    }

    private void performs(Object act, String account) {
        acts.perform(act, Provenance.live(account, UUID.randomUUID().toString()));
    }

    /** What the letters of the example's town name. */
    void describesItsAgency() {
        performs(
                new DescribeAgency(
                        agencyId,
                        AgencyKind.TOWN_GOVERNMENT,
                        "某市人民政府",
                        "某市人民法院",
                        null,
                        "郭政公开",
                        "郭店镇人民政府政府信息公开办公室",
                        null,
                        "政府信息公开办公室",
                        null,
                        true,
                        "郭店镇人民政府"),
                ADMINISTRATOR);
    }

    /** A draft that waits for its reviews. */
    void drafts(String requestId, LocalDate on, Ground ground, String reasons) {
        performs(new DraftAnswer(
                requestId, on, ground, OFFICER, null, List.of(), PersonalData.of(PersonalField.REASON, reasons)));
    }

    /** A draft that passed its reviews and was approved, all on one day. */
    void approves(String requestId, LocalDate on, Ground ground, String reasons) {
        drafts(requestId, on, ground, reasons);
        for (var review : ReviewKind.values()) {
            performs(new ReviewAnswer(requestId, review, on, REVIEWER, false, null), REVIEWER);
        }
        performs(new ApproveAnswer(requestId, on, SUPERVISOR, false, true, null), SUPERVISOR);
    }

    void reviewAccepted(String requestId, LocalDate acceptedOn) {
        performs(new AcceptReview(
                remedy(requestId, RemedyKind.REVIEW, acceptedOn),
                agencyId,
                requestId,
                acceptedOn,
                true,
                "某市人民政府",
                null));
    }

    void reviewConcluded(String requestId, LocalDate acceptedOn, LocalDate concludedOn, RemedyResult result) {
        performs(new ConcludeReview(remedy(requestId, RemedyKind.REVIEW, acceptedOn), concludedOn, result, null));
    }

    void suitAccepted(String requestId, LocalDate acceptedOn) {
        performs(new AcceptSuit(
                remedy(requestId, RemedyKind.SUIT_DIRECT, acceptedOn),
                agencyId,
                requestId,
                acceptedOn,
                false,
                true,
                null,
                "某县人民法院",
                null));
    }

    private String remedy(String requestId, RemedyKind kind, LocalDate acceptedOn) {
        return Ids.remedy(agencyId, requestId, kind, acceptedOn, 1);
    }

    private String next(LocalDate receivedOn) {
        return new RegisterNo(receivedOn.getYear(), serials.merge(receivedOn.getYear(), 1, Integer::sum)).text();
    }
}
