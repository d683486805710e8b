package org.disclosuredesk.query.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.disclosuredesk.events.PersonalData;
import org.disclosuredesk.events.PersonalField;
import org.disclosuredesk.events.RequestEvent;
import org.disclosuredesk.law.RequestState;
import org.disclosuredesk.law.WorkingDays;
import org.disclosuredesk.query.due.Answered;
import org.disclosuredesk.query.due.Today;
import org.disclosuredesk.query.words.Masked;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads case files. */
@Component
@Transactional(readOnly = true)
public class CaseFiles {

    private final CaseEvents events;
    private final CaseRemedies remedies;
    private final WorkingDays calendar;
    private final Today today;

    CaseFiles(CaseEvents events, CaseRemedies remedies, WorkingDays calendar, Today today) {
        this.events = events;
        this.remedies = remedies;
        this.calendar = calendar;
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
        return new CaseFile(
                receipt,
                state,
                Masked.name(state.counted().applicantKind(), value(receipt.personal(), PersonalField.NAME)),
                state.informationSought(),
                state.open() ? today.due(state.answerDueOn(), state.provisional()) : null,
                clock.stoppedSince(),
                standing,
                standing == null ? null : answered(state, standing.decidedOn()),
                Working.of(state, clock.startedBy(), calendar, today.date()),
                Timeline.of(ofRequest, ofRemedies),
                remedies.findByRequestId(requestId).stream()
                        .map(CaseRemedy::facts)
                        .toList());
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
