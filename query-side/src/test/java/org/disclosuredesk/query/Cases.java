package org.disclosuredesk.query;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.disclosuredesk.SettableClock;
import org.disclosuredesk.command.agency.AddDepartment;
import org.disclosuredesk.command.agency.RegisterAgency;
import org.disclosuredesk.command.dispatch.Acts;
import org.disclosuredesk.command.remedy.AcceptReview;
import org.disclosuredesk.command.remedy.ConcludeReview;
import org.disclosuredesk.command.request.ApproveAnswer;
import org.disclosuredesk.command.request.AssignRequest;
import org.disclosuredesk.command.request.CloseOtherwise;
import org.disclosuredesk.command.request.ConsultThirdParty;
import org.disclosuredesk.command.request.DeclareUnavailable;
import org.disclosuredesk.command.request.DeclineToProcess;
import org.disclosuredesk.command.request.Disclose;
import org.disclosuredesk.command.request.DisclosePartially;
import org.disclosuredesk.command.request.DraftAnswer;
import org.disclosuredesk.command.request.ReceiveRequest;
import org.disclosuredesk.command.request.RecordHistory;
import org.disclosuredesk.command.request.RecordThirdPartyNotice;
import org.disclosuredesk.command.request.RectifyRecord;
import org.disclosuredesk.command.request.Refuse;
import org.disclosuredesk.command.request.ReviewAnswer;
import org.disclosuredesk.command.request.SetAsideDecision;
import org.disclosuredesk.eventlog.Provenance;
import org.disclosuredesk.events.PersonalData;
import org.disclosuredesk.events.PersonalField;
import org.disclosuredesk.law.Ids;
import org.disclosuredesk.law.ReceiptDay;
import org.disclosuredesk.law.term.ApplicantKind;
import org.disclosuredesk.law.term.Channel;
import org.disclosuredesk.law.term.Ground;
import org.disclosuredesk.law.term.RemedyResult;
import org.disclosuredesk.law.term.ReviewKind;
import org.disclosuredesk.law.term.SetAsideBy;
import org.disclosuredesk.ledger.RequestRow;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The cases of a desk, in the words of tests. */
@TestComponent
public class Cases {

    /** The day tests begin on: a Tuesday without a holiday near it. */
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    private static final AtomicInteger DESKS = new AtomicInteger();

    private final Acts acts;
    private final JdbcClient database;
    private final SettableClock clock;
    private String agencyId = "";

    Cases(Acts acts, JdbcClient database, SettableClock clock) {
        this.acts = acts;
        this.database = database;
        this.clock = clock;
    }

    /** A desk of a new agency, on {@link #TODAY}; its name. */
    public String newDesk() {
        noDesk();
        var name = "某某镇" + DESKS.incrementAndGet();
        agencyId = Ids.agency(name);
        does(new RegisterAgency(agencyId, name, null));
        return name;
    }

    /** A desk without an agency. */
    public void noDesk() {
        clock.set(TODAY);
        database.sql("delete from agency_entry").update();
        database.sql("delete from department_entry").update();
        database.sql("delete from known_agency").update();
    }

    public String agencyId() {
        return agencyId;
    }

    public void itIs(LocalDate day) {
        clock.set(day);
    }

    public void department(String name) {
        does(new AddDepartment(agencyId, UUID.randomUUID().toString(), name));
    }

    public String receives(String registerNo, LocalDate on) {
        return receives(registerNo, on, ApplicantKind.NATURAL_PERSON, "李晓明", "城建专题会会议纪要");
    }

    public String receives(
            String registerNo, LocalDate on, ApplicantKind kind, @Nullable String name, @Nullable String sought) {
        var id = Ids.request(agencyId, registerNo);
        var values = new HashMap<PersonalField, @Nullable String>();
        values.put(PersonalField.NAME, name);
        values.put(PersonalField.INFORMATION_SOUGHT, sought);
        values.put(PersonalField.CONTACT, "13800000000");
        does(new ReceiveRequest(
                id,
                agencyId,
                registerNo,
                Ids.applicant(agencyId, kind, registerNo, null),
                kind,
                Channel.INTERNET,
                null,
                on,
                ReceiptDay.basisOf(Channel.INTERNET),
                "法规科",
                null,
                null,
                PersonalData.of(values)));
        return id;
    }

    public void answers(String request, Ground ground, LocalDate on) {
        var reasons = PersonalData.of(PersonalField.REASON, "依照条例处理");
        does(
                switch (ground.kind()) {
                    case DISCLOSED -> new Disclose(request, on, null, "某公复〔2026〕1号", reasons);
                    case PARTIALLY_DISCLOSED ->
                        new DisclosePartially(request, on, List.of(Ground.INTERNAL_AFFAIRS), null, null, reasons);
                    case REFUSED -> new Refuse(request, on, ground, null, null, reasons);
                    case UNAVAILABLE -> new DeclareUnavailable(request, on, ground, null, null, reasons);
                    case NOT_PROCESSED -> new DeclineToProcess(request, on, ground, null, null, reasons);
                    case CLOSED_OTHERWISE -> new CloseOtherwise(request, on, ground, null, null, reasons);
                });
    }

    /** A request received on a day, with a draft that is ready for its reviews; its id. */
    public String drafted(String registerNo, LocalDate on) {
        var id = receives(registerNo, on);
        does(new DraftAnswer(id, TODAY, Ground.DISCLOSED, "officer", null, List.of(), null));
        return id;
    }

    /** Passes its draft in these reviews. */
    public void passes(String request, ReviewKind... reviews) {
        for (var review : reviews) {
            does(new ReviewAnswer(request, review, TODAY, "reviewer", false, null));
        }
    }

    /** Signs its draft. */
    public void signs(String request) {
        does(new ApproveAnswer(request, TODAY, "supervisor", false, true, null));
    }

    public void setsAside(String request, int decisionNo, LocalDate on) {
        does(new SetAsideDecision(request, decisionNo, on, SetAsideBy.COURT, "某县人民法院", null, null));
    }

    public void rectifies(String request, long event, @Nullable String field, @Nullable String to) {
        does(new RectifyRecord(request, event, field, to, "录入时看错一行"));
    }

    /** A reconsideration of its answer; its id. */
    public String reviewOf(@Nullable String request, LocalDate acceptedOn) {
        var id = UUID.randomUUID().toString();
        does(new AcceptReview(id, agencyId, request, acceptedOn, true, "某市人民政府", null));
        return id;
    }

    public void concludes(String remedy, LocalDate on, RemedyResult result) {
        does(new ConcludeReview(remedy, on, result, null));
    }

    /** Hands a request to an officer of a department; null = to the department as a whole. */
    public void assigns(String request, LocalDate on, String department, @Nullable String officer) {
        does(new AssignRequest(request, on, department, officer, null));
    }

    /** Asks a third party, who gets the letter the day after. */
    public void asksThirdParty(String request, LocalDate on) {
        var consultation = UUID.randomUUID().toString();
        does(new ConsultThirdParty(request, consultation, on, null, PersonalData.of(PersonalField.NAME, "某建材有限公司")));
        does(new RecordThirdPartyNotice(request, consultation, on.plusDays(1)));
    }

    /** A row of a ledger: corrected, consulted about, extended, answered, delivered, as these days say; its id. */
    public String imports(RequestRow row, String file) {
        var id = Ids.request(agencyId, row.registerNo());
        acts.perform(
                new RecordHistory(
                        id, agencyId, Ids.applicant(agencyId, row.applicantKind(), row.registerNo(), null), row),
                Provenance.imported("clerk", "test", file, row.line(), row.fingerprint()));
        return id;
    }

    /** A row of a ledger about a company, with these days; null = did not happen. */
    public static RequestRow row(String registerNo, LocalDate receivedOn, Map<String, LocalDate> days) {
        return new RequestRow(
                7,
                registerNo,
                receivedOn,
                "某建设有限公司",
                ApplicantKind.BUSINESS,
                Channel.SIGNED_MAIL,
                "道路工程中标通知书",
                days.get("correctionCalledOn"),
                days.get("correctionReceivedOn"),
                days.get("thirdPartyConsultedOn"),
                days.get("thirdPartyAnsweredOn"),
                days.get("extensionToldOn"),
                days.containsKey("extensionToldOn") ? 10 : null,
                days.get("feeNoticedOn"),
                null,
                days.get("feePaidOn"),
                days.get("answeredOn"),
                days.get("deliveredOn"),
                days.containsKey("answeredOn") ? Ground.DISCLOSED : null,
                "规划科",
                null);
    }

    private void does(Object act) {
        acts.perform(act, Provenance.history("officer", "test", "补录"));
    }
}
