package org.disclosuredesk.query.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.disclosuredesk.calendar.AdoptedCalendars;
import org.disclosuredesk.events.AnswerDueDateMoved;
import org.disclosuredesk.events.PersonalData;
import org.disclosuredesk.events.PersonalField;
import org.disclosuredesk.events.RequestEvent;
import org.disclosuredesk.law.Adoption;
import org.disclosuredesk.law.DueDate;
import org.disclosuredesk.law.RequestState;
import org.disclosuredesk.query.casefile.WhyThisDate.Move;
import org.disclosuredesk.query.due.Answered;
import org.disclosuredesk.query.due.Today;
import org.disclosuredesk.query.words.Masked;
import org.disclosuredesk.query.words.Phrase;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads case files. */
@Component
@Transactional(readOnly = true)
public class CaseFiles {

    private final CaseEvents events;
    private final CaseRemedies remedies;
    private final AdoptedCalendars calendars;
    private final Today today;

    CaseFiles(CaseEvents events, CaseRemedies remedies, AdoptedCalendars calendars, Today today) {
        this.events = events;
        this.remedies = remedies;
        this.calendars = calendars;
        this.today = today;
    }

    /** The file of a request; empty where there is no such request. */
    public Optional<CaseFile> find(String requestId) {
        var filed = events.findByRequestIdOrderByKeySubjectAscKeySequenceAsc(requestId).stream()
                .map(CaseEvent::filed)
                .toList();
        var ofRequest = filed.stream().filter(CaseFiles::isOfRequest).toList();
        if (ofRequest.isEmpty()) {
            return Optional.empty();
        }
        var ofRemedies = filed.stream().filter(line -> !isOfRequest(line)).toList();
        return Optional.of(file(requestId, ofRequest, ofRemedies));
    }

    private CaseFile file(String requestId, List<Filed> ofRequest, List<Filed> ofRemedies) {
        var clock = Clocked.of(ofRequest);
        var state = clock.state();
        var receipt = state.receipt();
        var standing = state.counted().standingAnswer().orElse(null);
        var known = remedies.findByRequestId(requestId).stream()
                .map(CaseRemedy::facts)
                .toList();
        return new CaseFile(
                receipt,
                state,
                Masked.name(state.counted().applicantKind(), value(receipt.personal(), PersonalField.NAME)),
                state.informationSought(),
                state.open() ? today.due(state.answerDueOn(), state.provisional()) : null,
                state.clockStopped() ? state.stoppedSince() : null,
                standing,
                standing == null ? null : answered(state, standing.decidedOn()),
                why(clock, ofRequest),
                Timeline.of(ofRequest, ofRemedies),
                known,
                RemedyDays.of(state, known, calendars.current()));
    }

    private WhyThisDate why(Clocked clock, List<Filed> ofRequest) {
        var state = clock.state();
        var due = new DueDate(state.answerDueOn(), state.provisional(), state.calendarVersion());
        return Working.of(state.period(), due, clock.startedBy(), calendars.current(), today.date())
                .movedBy(moves(ofRequest));
    }

    private List<Move> moves(List<Filed> ofRequest) {
        return ofRequest.stream()
                .map(Filed::event)
                .flatMap(event -> event instanceof AnswerDueDateMoved moved && moved.answerDueOn() != null
                        ? Stream.of(move(moved, moved.answerDueOn()))
                        : Stream.of())
                .toList();
    }

    private Move move(AnswerDueDateMoved moved, LocalDate to) {
        var from = moved.movedFrom();
        var adoption = calendars.newestIn(moved.calendarVersion());
        var year = adoption.map(Adoption::year).orElse(to.getYear());
        var says = from == null || from.equals(to)
                ? Phrase.of(moved.provisional() ? "why.moved.doubtful" : "why.moved.certain", to, String.valueOf(year))
                : Phrase.of("why.moved", from, to, String.valueOf(year));
        return new Move(
                says,
                adoption.map(Adoption::notices)
                        .orElseGet(() -> calendars.current().noticesOf(to.getYear())));
    }

    private Answered answered(RequestState state, LocalDate decidedOn) {
        var delivered = state.deliveredOn();
        return today.answered(delivered == null ? decidedOn : delivered, state.answerDueOn());
    }

    private static @Nullable String value(@Nullable PersonalData personal, PersonalField field) {
        return personal == null ? null : personal.value(field);
    }

    private static boolean isOfRequest(Filed filed) {
        return filed.event() instanceof RequestEvent;
    }
}
