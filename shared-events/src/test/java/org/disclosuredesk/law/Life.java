package org.disclosuredesk.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.disclosuredesk.events.AnswerApproved;
import org.disclosuredesk.events.AnswerDrafted;
import org.disclosuredesk.events.AnswerReviewed;
import org.disclosuredesk.events.Decision;
import org.disclosuredesk.events.PersonalData;
import org.disclosuredesk.events.PersonalField;
import org.disclosuredesk.events.RecordRectified;
import org.disclosuredesk.events.RequestClosedOtherwise;
import org.disclosuredesk.events.RequestEvent;
import org.disclosuredesk.events.RequestReceived;
import org.disclosuredesk.law.term.ApplicantKind;
import org.disclosuredesk.law.term.Channel;
import org.disclosuredesk.law.term.Ground;
import org.disclosuredesk.law.term.Particular;
import org.disclosuredesk.law.term.ReceiptBasis;
import org.disclosuredesk.law.term.ReviewKind;
import org.jspecify.annotations.Nullable;

/** The life of one request, its days computed by the law as it goes on. */
final class Life {

    static final WorkingDays CALENDAR = WorkingDays.official();
    static final String VERSION = CALENDAR.version();
    static final String AGENCY = Ids.agency("某镇人民政府");
    static final String REQUEST = Ids.request(AGENCY, "2023-00001");

    private final List<RequestEvent> events = new ArrayList<>();
    private RequestState state;

    private Life(RequestEvent receipt) {
        var dated = Dated.of(null, receipt, CALENDAR);
        state = RequestState.after(null, dated);
        events.add(dated);
    }

    static Life of(String receivedOn) {
        return new Life(received(receivedOn));
    }

    RequestState state() {
        return state;
    }

    List<RequestEvent> events() {
        return events;
    }

    Life then(RequestEvent event) {
        var dated = Dated.of(state, event, CALENDAR);
        state = RequestState.after(state, dated);
        events.add(dated);
        return this;
    }

    /** A field of an event, by its number from 0, is put right; a null field strikes the event out. */
    Life rectified(long event, @Nullable String field, @Nullable String to) {
        var inTheEnvelope = field != null && field.startsWith(Rectification.PERSONAL);
        return then(new RecordRectified(
                AGENCY,
                REQUEST,
                day("2023-06-30"),
                event,
                field,
                null,
                inTheEnvelope ? null : to,
                null,
                false,
                VERSION,
                inTheEnvelope ? PersonalData.of(PersonalField.AFTER, to) : null));
    }

    Life drafted(Ground ground) {
        return then(new AnswerDrafted(
                AGENCY,
                REQUEST,
                state.draft().no() + 1,
                state.counted().receivedOn(),
                ground,
                "officer",
                null,
                null,
                null));
    }

    Life reviewed() {
        for (var review : ReviewKind.values()) {
            then(new AnswerReviewed(
                    AGENCY,
                    REQUEST,
                    state.draft().no(),
                    review,
                    state.counted().receivedOn(),
                    "reviewer",
                    false,
                    null));
        }
        return this;
    }

    /** Drafted, reviewed, approved, all on the day of receipt. */
    Life approved(Ground ground) {
        return drafted(ground)
                .reviewed()
                .then(new AnswerApproved(
                        AGENCY, REQUEST, state.draft().no(), state.counted().receivedOn(), "head", false, true, null));
    }

    static RequestReceived received(String on) {
        return new RequestReceived(
                AGENCY,
                REQUEST,
                "2023-00001",
                Ids.applicant(AGENCY, ApplicantKind.NATURAL_PERSON, "甲", null),
                ApplicantKind.NATURAL_PERSON,
                Channel.IN_PERSON,
                null,
                day(on),
                ReceiptBasis.HANDED_IN,
                null,
                false,
                VERSION,
                null,
                null,
                null,
                null,
                null);
    }

    static Decision answered(int no, String on, Ground ground) {
        return answered(no, on, ground, "依照条例处理");
    }

    static Decision answered(int no, String on, Ground ground, @Nullable String reason) {
        var answers = new ArrayList<CountedFacts.Answer>();
        for (var before = 1; before < no; before++) {
            answers.add(new CountedFacts.Answer(before, 0, 0, day(on), ground, false, null, null));
        }
        return Decisions.on(
                new CountedFacts(
                        AGENCY,
                        REQUEST,
                        "2023-00001",
                        ApplicantKind.NATURAL_PERSON,
                        day(on),
                        0,
                        false,
                        answers,
                        List.of()),
                ground.kind(),
                day(on),
                ground,
                List.of(),
                null,
                null,
                reason == null ? null : PersonalData.of(PersonalField.REASON, reason));
    }

    static RequestClosedOtherwise closed(String on, @Nullable Particular particular) {
        return new RequestClosedOtherwise(AGENCY, REQUEST, 1, day(on), Ground.OTHER, particular, null, null);
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
