package org.disclosuredesk.command.request;

import static org.disclosuredesk.command.Days.clockOn;
import static org.disclosuredesk.command.Days.day;

import java.time.LocalDate;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.disclosuredesk.eventlog.Provenance;
import org.disclosuredesk.events.CarryOverWithdrawn;
import org.disclosuredesk.events.CorrectionReceived;
import org.disclosuredesk.events.DecisionSetAside;
import org.disclosuredesk.events.DisclosureRefused;
import org.disclosuredesk.events.InformationDisclosed;
import org.disclosuredesk.events.PersonalData;
import org.disclosuredesk.events.PersonalField;
import org.disclosuredesk.events.RecordRectified;
import org.disclosuredesk.events.RequestCarriedOver;
import org.disclosuredesk.events.RequestReceived;
import org.disclosuredesk.law.Ids;
import org.disclosuredesk.law.WorkingDays;
import org.disclosuredesk.law.term.ApplicantKind;
import org.disclosuredesk.law.term.Channel;
import org.disclosuredesk.law.term.Ground;
import org.disclosuredesk.law.term.ReceiptBasis;
import org.disclosuredesk.law.term.SetAsideBy;
import org.jspecify.annotations.Nullable;

/** The office in which these tests take place: its day, its one request, and what may have happened to it. */
final class Office {

    static final WorkingDays CALENDAR = WorkingDays.official();
    static final String VERSION = CALENDAR.version();
    static final String AGENCY = Ids.agency("××镇人民政府");
    static final String REQUEST = Ids.request(AGENCY, "2023-001");
    static final String APPLICANT = Ids.applicant(AGENCY, ApplicantKind.NATURAL_PERSON, "王小明", null);

    /** How an act comes that was done before: recorded as history. */
    static final Map<String, Object> DONE =
            Provenance.history("officer", "test", "补录").asMetaData();

    /** How an act comes that is done here and now. */
    static final Map<String, Object> LIVE = Provenance.live("officer", "test").asMetaData();

    private Office() {}

    /** The office on a day, with the official calendar. */
    static FixtureConfiguration<DisclosureRequest> today(String day) {
        return new AggregateTestFixture<>(DisclosureRequest.class)
                .registerInjectableResource(CALENDAR)
                .registerInjectableResource(clockOn(day));
    }

    static PersonalData personal() {
        return PersonalData.of(PersonalField.NAME, "王小明");
    }

    static PersonalData text(String text) {
        return PersonalData.of(PersonalField.TEXT, text);
    }

    /** The day so many working days after another. */
    static LocalDate after(String day, int workingDays) {
        return CALENDAR.after(day(day), workingDays);
    }

    static PersonalData because(String reason) {
        return PersonalData.of(PersonalField.REASON, reason);
    }

    /** Received in person by a natural person, the due date as by the official calendar. */
    static RequestReceived received(String receivedOn) {
        return received(
                receivedOn, CALENDAR.after(day(receivedOn), 20).toString(), CALENDAR.isProvisional(day(receivedOn)));
    }

    static RequestReceived received(String receivedOn, String dueOn, boolean provisional) {
        return new RequestReceived(
                AGENCY,
                REQUEST,
                "2023-001",
                APPLICANT,
                ApplicantKind.NATURAL_PERSON,
                Channel.IN_PERSON,
                null,
                day(receivedOn),
                ReceiptBasis.HANDED_IN,
                day(dueOn),
                provisional,
                VERSION,
                null,
                null,
                null,
                null,
                personal());
    }

    static CorrectionReceived corrected(String receivedOn, String dueOn) {
        return new CorrectionReceived(AGENCY, REQUEST, day(receivedOn), day(dueOn), false, VERSION, null);
    }

    static InformationDisclosed disclosed(int decisionNo, String decidedOn) {
        return new InformationDisclosed(AGENCY, REQUEST, decisionNo, day(decidedOn), null, null, null);
    }

    static DisclosureRefused refused(int decisionNo, String decidedOn, Ground ground) {
        return new DisclosureRefused(AGENCY, REQUEST, decisionNo, day(decidedOn), ground, null, null, null);
    }

    static DecisionSetAside setAside(int decisionNo, String on, String dueOn) {
        return new DecisionSetAside(
                AGENCY,
                REQUEST,
                decisionNo,
                day(on),
                SetAsideBy.REVIEW,
                "××县人民政府",
                "×府复〔2023〕4号",
                null,
                day(dueOn),
                false,
                VERSION);
    }

    static RequestCarriedOver carriedOver(int year) {
        return new RequestCarriedOver(AGENCY, REQUEST, year);
    }

    static CarryOverWithdrawn withdrawn(int year) {
        return new CarryOverWithdrawn(AGENCY, REQUEST, year);
    }

    /** A clerk's slip put right: which event, which field, how it read and reads, and the due date that follows. */
    static RecordRectified rectified(
            String on, long event, @Nullable String field, @Nullable String from, @Nullable String to, String dueOn) {
        return new RecordRectified(
                AGENCY, REQUEST, day(on), event, field, from, to, day(dueOn), false, VERSION, because("录入有误"));
    }

    static Disclose disclose(String decidedOn) {
        return new Disclose(REQUEST, day(decidedOn), null, null, null);
    }

    static SetAsideDecision setAside(int decisionNo, String on) {
        return new SetAsideDecision(REQUEST, decisionNo, day(on), SetAsideBy.REVIEW, "××县人民政府", "×府复〔2023〕4号", null);
    }

    static RectifyRecord rectify(long event, String field, String to) {
        return new RectifyRecord(REQUEST, event, field, to, "录入有误");
    }

    static RectifyRecord strikeOut(long event) {
        return new RectifyRecord(REQUEST, event, null, null, "录入有误");
    }

    static CarryOver carryOver() {
        return new CarryOver(REQUEST);
    }
}
