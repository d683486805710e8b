package org.disclosuredesk.command.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.disclosuredesk.command.agency.DescribeAgency;
import org.disclosuredesk.command.dispatch.Acts;
import org.disclosuredesk.command.known.RegisterNo;
import org.disclosuredesk.command.remedy.AcceptReview;
import org.disclosuredesk.command.remedy.AcceptSuit;
import org.disclosuredesk.command.remedy.ConcludeReview;
import org.disclosuredesk.command.request.Answers;
import org.disclosuredesk.command.request.ApproveAnswer;
import org.disclosuredesk.command.request.DraftAnswer;
import org.disclosuredesk.command.request.ReceiveRequest;
import org.disclosuredesk.command.request.ReviewAnswer;
import org.disclosuredesk.eventlog.Provenance;
import org.disclosuredesk.events.PersonalData;
import org.disclosuredesk.events.PersonalField;
import org.disclosuredesk.law.Ids;
import org.disclosuredesk.law.ReceiptDay;
import org.disclosuredesk.law.letter.DocumentNo;
import org.disclosuredesk.law.term.AgencyKind;
import org.disclosuredesk.law.term.RemedyKind;
import org.disclosuredesk.law.term.RemedyResult;
import org.disclosuredesk.law.term.ReviewKind;

/** The demo's office at work, each under their own account. */
final class DemoDesk {

    static final String ADMINISTRATOR = "admin";
    /** The head of the disclosure office, who approves extensions. */
    static final String OFFICE_HEAD = "张主任";

    private static final String MARK = "郭政公开";
    private static final String OFFICER = "officer";
    private static final String REVIEWER = "reviewer";
    private static final String SUPERVISOR = "supervisor";

    private final Acts acts;
    private final String agencyId;
    private final Map<Integer, Integer> serials = new HashMap<>();
    private final Map<String, Integer> documents = new HashMap<>();

    DemoDesk(Acts acts, String agencyId) {
        this.acts = acts;
        this.agencyId = agencyId;
    }

    /** A request logged here and now; its id. */
    String logs(LocalDate receivedOn, Asked asked) {
        var no = next(receivedOn);
        var id = Ids.request(agencyId, no);
        performs(new ReceiveRequest(
                id,
                agencyId,
                no,
                Ids.applicant(agencyId, asked.kind(), asked.name(), null),
                asked.kind(),
                asked.channel(),
                null,
                receivedOn,
                ReceiptDay.basisOf(asked.channel()),
                asked.department(),
                null,
                null,
                PersonalData.of(
                        Map.of(PersonalField.NAME, asked.name(), PersonalField.INFORMATION_SOUGHT, asked.sought()))));
        return id;
    }

    void performs(Object act) {
        performs(act, OFFICER);
    }

    private void performs(Object act, String account) {
        acts.perform(act, Provenance.live(account, UUID.randomUUID().toString()));
    }

    String agencyId() {
        return agencyId;
    }

    /** What was done before the desk was there. */
    void recalls(Object act) {
        acts.perform(act, Provenance.history(OFFICER, UUID.randomUUID().toString(), "依存档补录"));
    }

    void reviews(Object act) {
        performs(act, REVIEWER);
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
                        MARK,
                        "某市郭店镇人民政府院内",
                        null,
                        "政府信息公开办公室",
                        OFFICE_HEAD,
                        true,
                        "郭店镇人民政府"),
                ADMINISTRATOR);
    }

    /** A draft that waits for its reviews. */
    void drafts(String requestId, LocalDate on, Reply reply) {
        performs(new DraftAnswer(
                requestId, on, reply.ground(), OFFICER, reply.particular(), reply.withheldOn(), reply.personal()));
    }

    /** A draft that passed its reviews and was approved, all on one day. */
    void approves(String requestId, LocalDate on, Reply reply) {
        drafts(requestId, on, reply);
        for (var review : ReviewKind.values()) {
            performs(new ReviewAnswer(requestId, review, on, REVIEWER, false, null), REVIEWER);
        }
        performs(new ApproveAnswer(requestId, on, SUPERVISOR, false, true, null), SUPERVISOR);
    }

    void answers(String requestId, LocalDate on, Reply reply) {
        performs(answer(requestId, on, reply));
    }

    /** An answer as it went out, recorded after the fact. */
    void recallsAnswer(String requestId, LocalDate on, Reply reply) {
        acts.perform(
                answer(requestId, on, reply),
                Provenance.history(OFFICER, UUID.randomUUID().toString(), "核对存档的答复书时补录"));
    }

    private Object answer(String requestId, LocalDate on, Reply reply) {
        return Answers.on(
                requestId,
                on,
                reply.ground(),
                reply.withheldOn(),
                reply.particular(),
                nextNumber(on),
                reply.personal());
    }

    /** The number of a document of that day. */
    String nextNumber(LocalDate on) {
        var series = DocumentNo.series(MARK, on.getYear());
        return new DocumentNo(series, documents.merge(series, 1, Integer::sum)).text();
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
