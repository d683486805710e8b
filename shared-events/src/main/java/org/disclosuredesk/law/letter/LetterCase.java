package org.disclosuredesk.law.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.disclosuredesk.events.CorrectionReceived;
import org.disclosuredesk.events.Decision;
import org.disclosuredesk.events.PersonalData;
import org.disclosuredesk.events.PersonalField;
import org.disclosuredesk.events.RequestEvent;
import org.disclosuredesk.events.RequestReceived;
import org.disclosuredesk.law.RequestState;
import org.disclosuredesk.law.term.ApplicantKind;
import org.disclosuredesk.law.term.Ground;
import org.disclosuredesk.law.term.Particular;
import org.jspecify.annotations.Nullable;

/** What the letters of a case are made from: its events as they read now, and where it stands. */
public final class LetterCase {

    private final List<Told> told;
    private final RequestState state;
    private final RequestReceived receipt;

    private LetterCase(RequestState state) {
        this.state = state;
        this.receipt = state.receipt();
        var happened = state.happened();
        this.told = IntStream.range(0, happened.size())
                .filter(at -> at == 0 || !happened.get(at).voided())
                .mapToObj(at -> new Told(at, happened.get(at).event()))
                .toList();
    }

    /** The case that stands so. */
    public static LetterCase of(RequestState state) {
        return new LetterCase(state);
    }

    /** How it was received, as it reads now. */
    public RequestReceived receipt() {
        return receipt;
    }

    /** Where it stands. */
    public RequestState state() {
        return state;
    }

    /** Every event that happened, with its number. */
    List<Told> told() {
        return told;
    }

    /** What happened, in order; what was recorded by mistake is left out. */
    public List<RequestEvent> events() {
        return told.stream().map(Told::event).toList();
    }

    /** An event that happened, by its number. */
    public Optional<RequestEvent> event(long sequence) {
        return told.stream()
                .filter(one -> one.sequence() == sequence)
                .map(Told::event)
                .findFirst();
    }

    /** The applicant's name; null where not recorded. */
    public @Nullable String applicant() {
        return value(receipt.personal(), PersonalField.NAME);
    }

    /** Whether the applicant is a person and not an organisation. */
    public boolean aPerson() {
        return receipt.applicantKind() == ApplicantKind.NATURAL_PERSON;
    }

    /** What was asked for when a certain event came, as corrected by then; null where not recorded. */
    @Nullable String sought(long before) {
        return told.stream()
                .filter(one -> one.sequence() == 0 || one.sequence() < before)
                .flatMap(one -> Stream.ofNullable(
                        one.event() instanceof RequestReceived received
                                ? value(received.personal(), PersonalField.INFORMATION_SOUGHT)
                                : one.event() instanceof CorrectionReceived corrected
                                        ? value(corrected.personal(), PersonalField.INFORMATION_SOUGHT)
                                        : null))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /** What was asked for, as it was corrected last; null where not recorded. */
    public @Nullable String sought() {
        return sought(Long.MAX_VALUE);
    }

    /** When the correction came in before a certain event; null where there was none. */
    @Nullable LocalDate correctedOn(long before) {
        return told.stream()
                .filter(one -> one.sequence() < before)
                .map(Told::event)
                .filter(CorrectionReceived.class::isInstance)
                .map(event -> ((CorrectionReceived) event).receivedOn())
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /** The ground of a decision as it reads now: its own event may not have the component that was rectified. */
    Ground ground(long sequence, Decision decision) {
        return state.counted().answers().stream()
                .filter(answer -> answer.event() == sequence)
                .map(answer -> answer.ground())
                .findFirst()
                .orElse(decision.ground());
    }

    /** The finer fact under that ground; null where none was recorded, or where it belonged to another ground. */
    @Nullable Particular particular(long sequence, Decision decision) {
        var particular = decision.particular();
        return particular != null && particular.ground() == ground(sequence, decision) ? particular : null;
    }

    /** The events of one kind that happened, in order, each with its number. */
    <E extends RequestEvent> List<Told> allOf(Class<E> kind) {
        return new ArrayList<>(
                told.stream().filter(one -> kind.isInstance(one.event())).toList());
    }

    static @Nullable String value(@Nullable PersonalData personal, PersonalField field) {
        return personal == null ? null : personal.value(field);
    }
}
