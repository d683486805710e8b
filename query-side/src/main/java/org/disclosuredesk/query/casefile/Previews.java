package org.disclosuredesk.query.casefile;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.disclosuredesk.calendar.Calendars;
import org.disclosuredesk.events.DecisionSetAside;
import org.disclosuredesk.events.PersonalData;
import org.disclosuredesk.events.PersonalField;
import org.disclosuredesk.events.RecordRectified;
import org.disclosuredesk.events.RequestClosedOtherwise;
import org.disclosuredesk.law.AnswerPeriod;
import org.disclosuredesk.law.CountedFacts.Answer;
import org.disclosuredesk.law.Dated;
import org.disclosuredesk.law.DueDate;
import org.disclosuredesk.law.Findings;
import org.disclosuredesk.law.Rectification;
import org.disclosuredesk.law.RequestState;
import org.disclosuredesk.law.rule.AnswerIsNotBeforeReceipt;
import org.disclosuredesk.law.rule.AnswerIsNotInTheFuture;
import org.disclosuredesk.law.rule.LegalRule;
import org.disclosuredesk.law.rule.NewAnswerIsNotBeforeTheOldOneWasSetAside;
import org.disclosuredesk.law.rule.OnlyARecordedFactIsRectified;
import org.disclosuredesk.law.rule.OnlyAStandingAnswerIsSetAside;
import org.disclosuredesk.law.rule.OrderOfDatesSurvivesRectification;
import org.disclosuredesk.law.rule.RequestIsOpen;
import org.disclosuredesk.law.rule.SettingAsideIsNotBeforeTheAnswer;
import org.disclosuredesk.law.rule.SettingAsideIsNotInTheFuture;
import org.disclosuredesk.law.term.Ground;
import org.disclosuredesk.law.term.SetAsideBy;
import org.disclosuredesk.query.due.DueState;
import org.disclosuredesk.query.due.Today;
import org.disclosuredesk.query.words.Phrase;
import org.disclosuredesk.query.words.Preview;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says what an act would bring about: by the same fold and the same rules that will take it or refuse it. */
@Component
class Previews {

    private final Today today;
    private final Calendars calendars;

    Previews(Today today, Calendars calendars) {
        this.today = today;
        this.calendars = calendars;
    }

    /** Whether an answer of that day is in time, and where in the annual table it counts. */
    Preview ofAnswer(CaseFile file, LocalDate decidedOn, @Nullable Ground ground) {
        var state = file.state();
        var counted = state.counted();
        var setAsideOn = counted.answers().stream()
                .filter(answer -> !answer.voided())
                .reduce((first, second) -> second)
                .map(Answer::setAsideOn)
                .orElse(null);
        return broken(
                        new RequestIsOpen(state.open()),
                        new AnswerIsNotBeforeReceipt(decidedOn, counted.receivedOn()),
                        new AnswerIsNotInTheFuture(decidedOn, today.date()),
                        new NewAnswerIsNotBeforeTheOldOneWasSetAside(decidedOn, setAsideOn))
                .orElseGet(() -> answer(state, decidedOn, ground));
    }

    private Preview answer(RequestState state, LocalDate decidedOn, @Nullable Ground ground) {
        var due = state.answerDueOn();
        var row = ground == null ? Phrase.of("preview.answer.choose") : row(state, decidedOn, ground);
        if (due == null) {
            return Preview.of(DueState.STOPPED.style(), Phrase.of("preview.answer.stopped"), row);
        }
        var answered = today.answered(decidedOn, due);
        return answered.late()
                ? Preview.of(
                        DueState.OVERDUE.style(),
                        Phrase.of("preview.answer.late", due, answered.workingDaysLate()),
                        row)
                : Preview.of(DueState.NORMAL.style(), Phrase.of("preview.answer.in-time", due), row);
    }

    private static Phrase row(RequestState state, LocalDate decidedOn, Ground ground) {
        var no = state.counted().answers().size() + 1;
        // Of a decision the fold asks number, day and ground; any of the six events carries them.
        var answer = new RequestClosedOtherwise(
                state.counted().agencyId(), state.counted().requestId(), no, decidedOn, ground, null, null, null);
        var after = RequestState.after(state, answer).counted();
        var counts = after.countedAnswer().filter(counted -> counted.no() == no).isPresent();
        if (!counts) {
            return Phrase.of("preview.answer.counts-not");
        }
        var year = String.valueOf(decidedOn.getYear());
        var isWholeKind = ground.chinese().equals(ground.kind().chinese());
        return isWholeKind
                ? Phrase.of("preview.answer.counts-whole", year, ground, after.applicantKind())
                : Phrase.of("preview.answer.counts", year, ground, after.applicantKind(), ground.kind());
    }

    /** The due date of a request whose answer was set aside on that day. */
    Preview ofSettingAside(CaseFile file, LocalDate setAsideOn) {
        var state = file.state();
        var standing = state.counted().standingAnswer();
        return broken(
                        new OnlyAStandingAnswerIsSetAside(standing.isPresent() && !file.voided()),
                        new SettingAsideIsNotBeforeTheAnswer(
                                setAsideOn, standing.map(Answer::decidedOn).orElse(setAsideOn)),
                        new SettingAsideIsNotInTheFuture(setAsideOn, today.date()))
                .orElseGet(() -> settingAside(state, standing.orElseThrow(), setAsideOn));
    }

    private Preview settingAside(RequestState state, Answer standing, LocalDate setAsideOn) {
        var due = AnswerPeriod.reopenedOn(setAsideOn).dueOn(calendars.current());
        var event = new DecisionSetAside(
                state.counted().agencyId(),
                state.counted().requestId(),
                standing.no(),
                setAsideOn,
                SetAsideBy.AGENCY,
                null,
                null,
                null,
                due.on(),
                due.provisional(),
                due.calendarVersion());
        var staysCounted = RequestState.after(state, event)
                .counted()
                .countedAnswer()
                .filter(answer -> answer.no() == standing.no())
                .isPresent();
        return Preview.of(
                today.due(due.on(), due.provisional()).state().style(),
                due.on() == null ? Phrase.of("preview.set-aside.stopped") : Phrase.of("preview.set-aside", due.on()),
                Phrase.of(
                        staysCounted ? "preview.set-aside.stays" : "preview.set-aside.leaves",
                        String.valueOf(standing.decidedOn().getYear())));
    }

    /** What follows where one field of one event, or the whole of it, reads otherwise. */
    Preview ofRectification(CaseFile file, long event, @Nullable String field, @Nullable String to) {
        var state = file.state();
        var reads = Rectification.reads(state, event, field);
        var known = reads.isPresent() && Rectification.readable(state, event, field, to);
        return broken(new OnlyARecordedFactIsRectified(known, to == null ? "-" : to))
                .orElseGet(() -> rectified(state, event, field, reads.orElseThrow(), to));
    }

    private Preview rectified(
            RequestState state, long event, @Nullable String field, String reads, @Nullable String to) {
        if (reads.equals(to)) {
            return Preview.of("none", Phrase.of("preview.rectification.nothing"));
        }
        var rectified = Dated.of(state, rectification(state, event, field, reads, to), calendars.current());
        var after = RequestState.after(state, rectified);
        var order = new OrderOfDatesSurvivesRectification(
                Findings.staysPossible(state, after, today.date(), calendars.current()));
        if (!order.holds()) {
            return Preview.wrong(Phrase.of(order.ifBroken()));
        }
        return Preview.of(
                after.open()
                        ? today.due(after.answerDueOn(), after.provisional())
                                .state()
                                .style()
                        : DueState.NORMAL.style(),
                opens(state, after),
                after.counted().voided() ? null : moves(state, after.due()));
    }

    private RecordRectified rectification(
            RequestState state, long event, @Nullable String field, String reads, @Nullable String to) {
        var isPersonal = field != null && field.startsWith(Rectification.PERSONAL);
        return new RecordRectified(
                state.counted().agencyId(),
                state.counted().requestId(),
                today.date(),
                event,
                field,
                field == null || isPersonal ? null : reads,
                isPersonal ? null : to,
                null,
                false,
                "",
                isPersonal ? PersonalData.of(PersonalField.AFTER, to) : null);
    }

    private static @Nullable Phrase opens(RequestState before, RequestState after) {
        if (after.counted().voided()) {
            return Phrase.of("preview.rectification.void-request");
        }
        if (before.open() == after.open()) {
            return null;
        }
        return Phrase.of(after.open() ? "preview.rectification.opens" : "preview.rectification.closes");
    }

    private static Phrase moves(RequestState before, DueDate due) {
        var from = before.answerDueOn();
        if (Objects.equals(from, due.on())) {
            return from == null ? Phrase.of("preview.due.stopped") : Phrase.of("preview.due.same", from);
        }
        if (from == null || due.on() == null) {
            return due.on() == null ? Phrase.of("preview.due.stopped") : Phrase.of("preview.due.set", due.on());
        }
        return Phrase.of("preview.due.moves", from, due.on());
    }

    private static Optional<Preview> broken(LegalRule... rules) {
        var first = Stream.of(rules).filter(rule -> !rule.holds()).findFirst();
        return first.map(rule -> Preview.wrong(Phrase.of(rule.ifBroken())));
    }
}
