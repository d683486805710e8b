package org.disclosuredesk.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosuredesk.law.Life.AGENCY;
import static org.disclosuredesk.law.Life.CALENDAR;
import static org.disclosuredesk.law.Life.REQUEST;
import static org.disclosuredesk.law.Life.VERSION;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.disclosuredesk.events.AnswerApproved;
import org.disclosuredesk.events.AnswerDelayed;
import org.disclosuredesk.events.AnswerDrafted;
import org.disclosuredesk.events.AnswerReturned;
import org.disclosuredesk.events.AnswerReviewed;
import org.disclosuredesk.events.CorrectionCalledFor;
import org.disclosuredesk.events.CorrectionReceived;
import org.disclosuredesk.events.DecisionSetAside;
import org.disclosuredesk.events.FeeCharged;
import org.disclosuredesk.events.FeeNoticeDelivered;
import org.disclosuredesk.events.FeePaid;
import org.disclosuredesk.events.OtherAgencyAnswered;
import org.disclosuredesk.events.OtherAgencyConsulted;
import org.disclosuredesk.events.PeriodExtended;
import org.disclosuredesk.events.PersonalData;
import org.disclosuredesk.events.PersonalField;
import org.disclosuredesk.events.ReasonsAskedFor;
import org.disclosuredesk.events.ReasonsReceived;
import org.disclosuredesk.events.RecordRectified;
import org.disclosuredesk.events.RequestEvent;
import org.disclosuredesk.events.ThirdPartyConsulted;
import org.disclosuredesk.events.ThirdPartyOpinionReceived;
import org.disclosuredesk.law.RequestState.Happened;
import org.disclosuredesk.law.rule.Force;
import org.disclosuredesk.law.term.FeeMethod;
import org.disclosuredesk.law.term.Ground;
import org.disclosuredesk.law.term.ReviewKind;
import org.disclosuredesk.law.term.SetAsideBy;

/** Whatever the office does, as long as the law lets it: what then always holds of the period and of the stages. */
@Label("Random lawful histories")
class LawfulHistoriesProperties {

    private static final LocalDate FIRST_DAY = LocalDate.of(2019, 1, 2);

    /** One thing more: some days later, one of all that the law then leaves open. */
    record Step(int daysLater, int which) {}

    /** A request, the day of its receipt, and what is done with it. */
    record History(int receivedAfterDays, List<Step> steps) {}

    @Property(tries = 100)
    @Label("Art. 33: the period never ends on a day of rest")
    void thePeriodNeverEndsOnADayOfRest(@ForAll("histories") History history) {
        for (var state : told(history).states()) {
            var due = state.period().dueOn(CALENDAR).on();
            if (due != null && state.period().delayedUntil() == null) {
                assertThat(CALENDAR.isWorking(due)).as("%s", due).isTrue();
            }
        }
    }

    @Property(tries = 100)
    @Label("Art. 33 para. 3: a suspension never shortens the period, however many overlap")
    void aSuspensionNeverShortens(
            @ForAll @IntRange(max = 2000) int received,
            @ForAll @IntRange(max = 40) int extended,
            @ForAll("stops") List<int[]> stops) {
        var period = AnswerPeriod.startingOn(FIRST_DAY.plusDays(received)).extendedBy(extended, null, null);
        var due = period.dueOn(CALENDAR).on();
        for (var at = 0; at < stops.size(); at++) {
            var from = period.startedOn().plusDays(stops.get(at)[0]);
            period = period.stoppedOn(from, "c" + at).resumedOn(from.plusDays(stops.get(at)[1]), "c" + at);
            var later = period.dueOn(CALENDAR).on();
            assertThat(later).isAfterOrEqualTo(due);
            due = later;
        }
    }

    @Property(tries = 100)
    @Label("Art. 30: restarted, it is the fresh period from that day")
    void aRestartIsAFreshPeriod(@ForAll("histories") History history, @ForAll @IntRange(max = 60) int later) {
        var told = told(history);
        var day = told.day().plusDays(later);
        var period = told.last().period();
        if (period.stopped()) {
            return;
        }
        var fresh = AnswerPeriod.startingOn(day).extendedBy(period.addedWorkingDays(CALENDAR), null, null);

        assertThat(period.restartedOn(day).dueOn(CALENDAR)).isEqualTo(fresh.dueOn(CALENDAR));
    }

    @Property(tries = 100)
    @Label("a day put right is as if it had been right at first")
    void puttingRightIsHavingBeenRight(
            @ForAll("histories") History history,
            @ForAll @IntRange(max = 1000) int which,
            @ForAll @IntRange(min = 1, max = 9) int slip) {
        var told = told(history);
        var right = told.last();
        var at = which % told.events().size();
        var field = Rectification.fields(right, at).stream()
                .filter(name -> name.endsWith("On"))
                .findFirst()
                .orElseThrow();
        var reads = Rectification.reads(right, at, field).orElseThrow();
        if (reads.isEmpty()) {
            return;
        }
        RequestState wrong = null;
        for (var i = 0; i < told.events().size(); i++) {
            var event = told.events().get(i);
            var asTyped = i == at
                    ? Components.with(
                            event, Map.of(field, LocalDate.parse(reads).minusDays(slip)))
                    : event;
            wrong = RequestState.after(wrong, Dated.of(wrong, asTyped, CALENDAR));
        }

        var after = RequestState.after(
                wrong,
                Dated.of(
                        wrong,
                        new RecordRectified(
                                AGENCY, REQUEST, told.day(), at, field, null, reads, null, false, VERSION, null),
                        CALENDAR));

        assertThat(after.period().judgedAnew()).isEqualTo(right.period().judgedAnew());
        assertThat(after.answerDueOn()).isEqualTo(right.period().dueOn(CALENDAR).on());
        assertThat(after.stage()).isEqualTo(right.stage());
        assertThat(after.assigned()).isEqualTo(right.assigned());
        assertThat(after.correction()).isEqualTo(right.correction());
        assertThat(after.consultations()).isEqualTo(right.consultations());
        assertThat(after.reasons()).isEqualTo(right.reasons());
        assertThat(after.draft()).isEqualTo(right.draft());
        assertThat(undated(after).subList(0, told.events().size())).isEqualTo(undated(right));
        assertThat(after.counted().receivedOn()).isEqualTo(right.counted().receivedOn());
        assertThat(after.counted().owedCarryOvers(2026))
                .isEqualTo(right.counted().owedCarryOvers(2026));
    }

    @Property(tries = 50)
    @Label("from wherever a request stands open, lawful acts lead to an answer")
    void neverStuck(@ForAll("histories") History history) {
        var told = told(history);
        var reached = new HashSet<List<Object>>();
        var open = new ArrayDeque<RequestState>();
        open.add(told.last());
        while (!open.isEmpty()) {
            var state = open.poll();
            if (state.stage() == Stage.ANSWERED) {
                return;
            }
            for (var event : allowed(state, told.day())) {
                var next = RequestState.after(state, event);
                var where = List.<Object>of(
                        next.stage(),
                        next.draft().secrecy(),
                        next.draft().legal(),
                        next.consultations().stream()
                                .filter(RequestState.Consultation::open)
                                .count());
                if (reached.add(where)) {
                    open.add(next);
                }
            }
        }
        throw new AssertionError("stuck at " + told.last().stage());
    }

    @Provide
    Arbitrary<History> histories() {
        var step = Combinators.combine(
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.integers().between(0, 1000))
                .as(Step::new);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 2200), step.list().ofMaxSize(12))
                .as(History::new);
    }

    @Provide
    Arbitrary<List<int[]>> stops() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.integers().between(0, 30))
                .as((from, days) -> new int[] {from, days})
                .list()
                .ofMaxSize(5);
    }

    /** What happened, where it led each time, and the last day. */
    private record Told(List<RequestEvent> events, List<RequestState> states, LocalDate day) {

        RequestState last() {
            return states.get(states.size() - 1);
        }
    }

    private static Told told(History history) {
        var day = FIRST_DAY.plusDays(history.receivedAfterDays());
        var life = Life.of(day.toString());
        var states = new ArrayList<>(List.of(life.state()));
        for (var step : history.steps()) {
            day = day.plusDays(step.daysLater());
            var allowed = allowed(life.state(), day);
            if (!allowed.isEmpty()) {
                states.add(life.then(allowed.get(step.which() % allowed.size())).state());
            }
        }
        return new Told(life.events(), states, day);
    }

    /** Everything the law lets the office do on a day. */
    private static List<RequestEvent> allowed(RequestState state, LocalDate day) {
        return anything(state, day).stream()
                .filter(event -> Act.of(event).orElseThrow().isOpenAt(state.stage()))
                .map(event -> Dated.of(state, event, CALENDAR))
                .filter(event -> Findings.of(state, event, new Circumstances(day, CALENDAR, false)).stream()
                        .allMatch(finding -> finding.force() == Force.DUTY))
                .toList();
    }

    private static List<RequestEvent> anything(RequestState state, LocalDate day) {
        var events = new ArrayList<RequestEvent>();
        var text = PersonalData.of(PersonalField.TEXT, "请写明文件名称");
        var reason = PersonalData.of(PersonalField.REASON, "理由");
        var consultation = "c" + state.consultations().size();
        var draft = state.draft();
        events.add(new CorrectionCalledFor(AGENCY, REQUEST, day, day.plusDays(15), null, text));
        events.add(new CorrectionReceived(AGENCY, REQUEST, day, null, false, VERSION, null));
        events.add(new ThirdPartyConsulted(AGENCY, REQUEST, consultation, 32, day, null, null));
        events.add(new OtherAgencyConsulted(AGENCY, REQUEST, consultation, 34, day, null, null));
        for (var asked : state.consultations()) {
            events.add(
                    asked.thirdParty()
                            ? new ThirdPartyOpinionReceived(
                                    AGENCY, REQUEST, asked.consultationId(), day, null, null, false, VERSION, null)
                            : new OtherAgencyAnswered(
                                    AGENCY, REQUEST, asked.consultationId(), day, null, null, false, VERSION, null));
        }
        IntStream.of(5, 20)
                .forEach(more -> events.add(
                        new PeriodExtended(AGENCY, REQUEST, day, more, "主任", day, null, null, false, VERSION, null)));
        events.add(new ReasonsAskedFor(AGENCY, REQUEST, day, null, null, null));
        events.add(new ReasonsReceived(AGENCY, REQUEST, day, null));
        events.add(new AnswerDelayed(AGENCY, REQUEST, day, "主任", null, CALENDAR.after(day, 60), false, VERSION));
        events.add(new FeeCharged(
                AGENCY, REQUEST, day, FeeMethod.BY_VOLUME, 120, new BigDecimal("1100"), null, null, null, null));
        events.add(new FeeNoticeDelivered(AGENCY, REQUEST, day, null));
        events.add(new FeePaid(AGENCY, REQUEST, day, null, null, false, VERSION));
        events.add(new AnswerDrafted(
                AGENCY, REQUEST, draft.no() + 1, day, Ground.STATE_SECRET, "officer", null, null, null));
        for (var review : ReviewKind.values()) {
            events.add(new AnswerReviewed(AGENCY, REQUEST, draft.no(), review, day, "reviewer", false, null));
        }
        events.add(new AnswerReturned(AGENCY, REQUEST, draft.no(), day, "head", false, reason));
        events.add(new AnswerApproved(AGENCY, REQUEST, draft.no(), day, "head", false, true, null));
        events.add(Decisions.on(
                state.counted(), Ground.STATE_SECRET.kind(), day, Ground.STATE_SECRET, List.of(), null, null, reason));
        events.add(new DecisionSetAside(
                AGENCY,
                REQUEST,
                state.counted().answers().size(),
                day,
                SetAsideBy.AGENCY,
                null,
                null,
                null,
                null,
                false,
                VERSION));
        return events;
    }

    /** What happened, without the last days that were computed when it was recorded. */
    private static List<RequestEvent> undated(RequestState state) {
        return state.happened().stream()
                .map(Happened::event)
                .map(LawfulHistoriesProperties::undated)
                .toList();
    }

    private static RequestEvent undated(RequestEvent event) {
        var nothing = new HashMap<String, Object>();
        for (var name : List.of("answerDueOn", "payBy", "opinionDueOn")) {
            nothing.put(name, null);
        }
        nothing.put("provisional", false);
        return event instanceof AnswerDelayed ? event : Components.with(event, nothing);
    }
}
