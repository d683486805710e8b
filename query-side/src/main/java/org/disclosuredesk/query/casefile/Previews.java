package org.disclosuredesk.query.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.disclosuredesk.calendar.Calendars;
import org.disclosuredesk.events.AnswerDelivered;
import org.disclosuredesk.events.Decision;
import org.disclosuredesk.events.DecisionSetAside;
import org.disclosuredesk.events.FeeCharged;
import org.disclosuredesk.events.FeeNoticeDelivered;
import org.disclosuredesk.events.OtherAgencyNoticeDelivered;
import org.disclosuredesk.events.PersonalData;
import org.disclosuredesk.events.PersonalField;
import org.disclosuredesk.events.RecordRectified;
import org.disclosuredesk.events.RequestEvent;
import org.disclosuredesk.events.ThirdPartyNoticeDelivered;
import org.disclosuredesk.law.Circumstances;
import org.disclosuredesk.law.Dated;
import org.disclosuredesk.law.FeeTariff;
import org.disclosuredesk.law.Findings;
import org.disclosuredesk.law.Norms;
import org.disclosuredesk.law.Rectification;
import org.disclosuredesk.law.RequestState;
import org.disclosuredesk.law.rule.AnswerComesWithinThePeriod;
import org.disclosuredesk.law.rule.AnswerIsNotBeforeReceipt;
import org.disclosuredesk.law.rule.AnswerIsNotInTheFuture;
import org.disclosuredesk.law.rule.Force;
import org.disclosuredesk.law.rule.LegalRule;
import org.disclosuredesk.law.rule.OnlyARecordedFactIsRectified;
import org.disclosuredesk.law.rule.OrderOfDatesSurvivesRectification;
import org.disclosuredesk.law.rule.RequestIsOpen;
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

    /**
     * What an act would bring about as its form is filled in.
     *
     * @param onlyHistory whether it is too late or too early for it now, so that it can only have been done already
     */
    Preview of(ActForm form, Situation at, Map<String, String> typed, boolean onlyHistory) {
        var filled = new Filled(typed);
        try {
            var happens = form.happens().apply(filled, at);
            var history = onlyHistory || filled.line("doneAlready") != null;
            var preview = ofAct(at.state(), happens, history, form.unknown(typed));
            return preview.with(parts(filled, at));
        } catch (Filled.NotYet notYet) {
            return Preview.of(Preview.NONE.style(), Phrase.of("preview.not-yet"));
        }
    }

    /**
     * Why today is too late for an act, whatever else is typed: every way to fill in its form is refused for its day. Empty
     * where it is not; what was done in time can be recorded all the same, and what was not, as history.
     */
    Optional<Phrase> tooLate(ActForm form, Situation at) {
        var days = form.daysOfToday(at);
        var late = new ArrayList<Phrase>();
        var all = form.doneToday(at)
                .map(way -> lateToday(form, at, way, days))
                .allMatch(refused -> refused.map(late::add).orElse(false));
        return all ? late.stream().findFirst() : Optional.empty();
    }

    private Optional<Phrase> lateToday(ActForm form, Situation at, Map<String, String> way, Set<String> days) {
        try {
            var says = form.happens().apply(new Filled(way), at);
            return broken(at.state(), Dated.of(at.state(), says, calendars.current())).stream()
                    .filter(rule -> rule.force() == Force.NORM)
                    .filter(rule -> days.contains(rule.ifBroken().field()))
                    .findFirst()
                    .map(rule -> Phrase.of("case.too-late", Phrase.of(rule.ifBroken())));
        } catch (Filled.NotYet notYet) {
            return Optional.empty();
        }
    }

    private List<LegalRule> broken(RequestState state, RequestEvent event) {
        return Norms.of(state, event, new Circumstances(today.date(), calendars.current(), false)).stream()
                .filter(rule -> !rule.holds())
                .toList();
    }

    /** Which matter would go under which number. */
    private static List<Phrase> parts(Filled typed, Situation at) {
        var matters = typed.lines("parts");
        var free = matters.isEmpty() ? List.<String>of() : ActForms.numbers(typed, at);
        return IntStream.range(0, Math.min(matters.size(), free.size()))
                .mapToObj(place -> Phrase.of("preview.part", free.get(place), matters.get(place)))
                .toList();
    }

    /**
     * What an act would bring about: why it would be refused, all reasons at once, or the due date, the stage and whose
     * turn it is after it.
     *
     * @param says what would happen; its last days are not computed yet
     * @param history whether it was done already: then what breaks a norm is recorded and found
     * @param unknown fields of which nothing is known yet: what only they can break is not asked
     */
    Preview ofAct(RequestState state, RequestEvent says, boolean history, Set<String> unknown) {
        var event = Dated.of(state, says, calendars.current());
        var broken = broken(state, event).stream()
                .filter(rule -> !unknown.contains(rule.ifBroken().field()))
                .toList();
        var refused = broken.stream().filter(rule -> refuses(rule, history)).toList();
        if (!refused.isEmpty()) {
            return Preview.wrong(refused.stream()
                    .map(rule -> Phrase.refusing(rule.ifBroken()))
                    .distinct()
                    .toList());
        }
        var after = RequestState.after(state, event);
        var warnings = broken.stream()
                .filter(rule -> !(rule instanceof AnswerComesWithinThePeriod))
                .map(rule -> Phrase.of(
                        rule.force() == Force.NORM ? "preview.finding" : "preview.warning", Phrase.of(rule.ifBroken())))
                .toList();
        return Preview.of(
                style(state, event, after, !warnings.isEmpty()),
                Stream.of(warnings.stream(), effects(state, event, after), turn(state, after))
                        .flatMap(phrases -> phrases)
                        .toArray(Phrase[]::new));
    }

    private static boolean refuses(LegalRule rule, boolean history) {
        return rule.force() == Force.FACT || rule.force() == Force.NORM && !history;
    }

    private String style(RequestState before, RequestEvent event, RequestState after, boolean warned) {
        if (event instanceof Decision decision && late(before, decision.decidedOn())) {
            return DueState.OVERDUE.style();
        }
        if (warned) {
            return DueState.DUE_SOON.style();
        }
        return style(before, after);
    }

    /** That the case is late is said above: what leaves the day where it was does nothing amiss. */
    private String style(RequestState before, RequestState after) {
        var stays = before.open()
                && after.answerDueOn() != null
                && after.answerDueOn().equals(before.answerDueOn());
        return after.open() && !stays
                ? today.due(after.answerDueOn(), after.provisional()).state().style()
                : DueState.NORMAL.style();
    }

    private boolean late(RequestState state, LocalDate decidedOn) {
        return today.answered(decidedOn, state.answerDueOn()).late();
    }

    /** What it does to the clock and to others, in words. */
    private Stream<Phrase> effects(RequestState before, RequestEvent event, RequestState after) {
        if (event instanceof Decision decision) {
            return Stream.of(inTime(before, decision.decidedOn()), row(after, decision));
        }
        if (event instanceof DecisionSetAside setAside) {
            return settingAside(before, setAside, after);
        }
        if (event instanceof AnswerDelivered) {
            return Stream.of(
                    after.answerDueOn() == null
                            ? Phrase.of("preview.delivered", after.deliveredOn())
                            : Phrase.of("preview.delivered.due", after.deliveredOn(), after.answerDueOn()));
        }
        var mayMove = after.provisional() && after.answerDueOn() != null
                ? Stream.of(Phrase.of("preview.due.provisional"))
                : Stream.<Phrase>of();
        return Stream.of(Stream.of(moves(before, after)), mayMove, follows(event))
                .flatMap(phrases -> phrases);
    }

    private static Stream<Phrase> follows(RequestEvent event) {
        if (event instanceof ThirdPartyNoticeDelivered told) {
            return Stream.of(Phrase.of("preview.third-party-until", told.opinionDueOn()));
        }
        if (event instanceof OtherAgencyNoticeDelivered told) {
            return Stream.of(Phrase.of("preview.other-agency-until", told.opinionDueOn()));
        }
        if (event instanceof FeeNoticeDelivered told) {
            return Stream.of(Phrase.of("preview.pay-by", told.payBy()));
        }
        return event instanceof FeeCharged charged ? fee(charged) : Stream.of();
    }

    /** The fee, band by band. */
    private static Stream<Phrase> fee(FeeCharged charged) {
        var method = charged.method();
        var units = charged.units();
        if (method == null || units == null || charged.amount() == null) {
            return Stream.of();
        }
        var before = charged.unitsBefore() == null ? 0 : charged.unitsBefore();
        var key = "preview.fee." + method;
        var bands = FeeTariff.bands(method, units, before).stream()
                .map(band -> Phrase.of(
                        band.yuanEach() == 0 ? key + ".free" : key,
                        band.from(),
                        band.to(),
                        band.yuanEach(),
                        band.yuan()));
        return Stream.of(
                        bands,
                        Stream.of(Phrase.of("preview.fee.amount", charged.amount())),
                        Stream.ofNullable(charged.payBy()).map(by -> Phrase.of("preview.pay-by", by)))
                .flatMap(phrases -> phrases);
    }

    private static Stream<Phrase> turn(RequestState before, RequestState after) {
        var stage = after.stage();
        return after.open()
                ? Stream.of(Phrase.of(
                        stage == before.stage() ? "preview.stage.stays" : "preview.stage",
                        stage,
                        Phrase.of("turn." + stage)))
                : Stream.of();
    }

    /** Whether an answer of that day is in time; on which ground is still to be chosen. */
    Preview ofAnswerDay(RequestState state, LocalDate decidedOn) {
        var refused = Stream.<LegalRule>of(
                        new RequestIsOpen(state.open()),
                        new AnswerIsNotBeforeReceipt(decidedOn, state.counted().receivedOn()),
                        new AnswerIsNotInTheFuture(decidedOn, today.date()))
                .filter(rule -> !rule.holds())
                .map(rule -> Phrase.refusing(rule.ifBroken()))
                .toList();
        if (!refused.isEmpty()) {
            return Preview.wrong(refused);
        }
        return Preview.of(
                state.answerDueOn() == null
                        ? DueState.STOPPED.style()
                        : late(state, decidedOn) ? DueState.OVERDUE.style() : DueState.NORMAL.style(),
                inTime(state, decidedOn),
                Phrase.of("preview.answer.choose"));
    }

    private Phrase inTime(RequestState state, LocalDate decidedOn) {
        var due = state.answerDueOn();
        if (due == null) {
            return Phrase.of("preview.answer.stopped");
        }
        var answered = today.answered(decidedOn, due);
        return answered.late()
                ? Phrase.of("preview.answer.late", due, answered.workingDaysLate())
                : Phrase.of("preview.answer.in-time", due);
    }

    private static Phrase row(RequestState afterwards, Decision decision) {
        var after = afterwards.counted();
        var ground = decision.ground();
        var counts = after.countedAnswer()
                .filter(counted -> counted.no() == decision.decisionNo())
                .isPresent();
        if (!counts) {
            return Phrase.of("preview.answer.counts-not");
        }
        var year = String.valueOf(decision.decidedOn().getYear());
        var isWholeKind = ground.chinese().equals(ground.kind().chinese());
        return isWholeKind
                ? Phrase.of("preview.answer.counts-whole", year, ground, after.applicantKind())
                : Phrase.of("preview.answer.counts", year, ground, after.applicantKind(), ground.kind());
    }

    private static Stream<Phrase> settingAside(RequestState before, DecisionSetAside event, RequestState after) {
        var year = before.counted()
                .standingAnswer()
                .map(answer -> String.valueOf(answer.decidedOn().getYear()))
                .orElse("");
        var staysCounted = after.counted()
                .countedAnswer()
                .filter(answer -> answer.no() == event.decisionNo())
                .isPresent();
        var due = after.answerDueOn();
        return Stream.of(
                due == null ? Phrase.of("preview.set-aside.stopped") : Phrase.of("preview.set-aside", due),
                Phrase.of(staysCounted ? "preview.set-aside.stays" : "preview.set-aside.leaves", year));
    }

    /** What follows where one field of one event, or the whole of it, reads otherwise. */
    Preview ofRectification(CaseFile file, long event, @Nullable String field, @Nullable String to) {
        var state = file.state();
        var reads = Rectification.reads(state, event, field);
        var known = reads.isPresent() && Rectification.readable(state, event, field, to);
        var isFact = new OnlyARecordedFactIsRectified(known, to == null ? "-" : to);
        return isFact.holds()
                ? rectified(state, event, field, reads.orElseThrow(), to)
                : Preview.wrong(Phrase.refusing(isFact.ifBroken()));
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
            return Preview.wrong(Phrase.refusing(order.ifBroken()));
        }
        return Preview.of(
                style(state, after),
                Stream.concat(
                                Stream.of(
                                                Optional.ofNullable(opens(state, after)),
                                                Optional.ofNullable(
                                                        after.counted().voided() ? null : movedBack(state, after)))
                                        .flatMap(Optional::stream),
                                newlyBroken(state, after))
                        .toArray(Phrase[]::new));
    }

    /** Norms that were met as it read, and are broken as it is to read. */
    private Stream<Phrase> newlyBroken(RequestState before, RequestState after) {
        var how = new Circumstances(today.date(), calendars.current(), false);
        var was = Findings.of(before, sequence -> how).stream()
                .map(Findings.Finding::violation)
                .toList();
        return Findings.of(after, sequence -> how).stream()
                .map(Findings.Finding::violation)
                .filter(violation -> !was.contains(violation))
                .map(violation -> Phrase.of("preview.finding", Phrase.of(violation)));
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

    /** Of a rectification nothing starts anew: it always was so. */
    private static Phrase movedBack(RequestState before, RequestState after) {
        var from = before.answerDueOn();
        var to = after.answerDueOn();
        return from != null && to != null && !from.equals(to)
                ? Phrase.of("preview.due.moves", from, to)
                : moves(before, after);
    }

    private static Phrase moves(RequestState before, RequestState after) {
        var from = before.answerDueOn();
        var to = after.answerDueOn();
        if (Objects.equals(from, to)) {
            return from == null ? Phrase.of("preview.due.stopped") : Phrase.of("preview.due.same", from);
        }
        if (to == null) {
            var awaited = after.period().waitingFor();
            return Phrase.of(awaited == null ? "preview.due.stops" : "preview.due.waits." + awaited);
        }
        if (!before.period().startedOn().equals(after.period().startedOn())) {
            return Phrase.of("preview.due.anew", to);
        }
        return from == null ? Phrase.of("preview.due.set", to) : Phrase.of("preview.due.moves", from, to);
    }
}
