package org.disclosuredesk.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.LongPredicate;
import java.util.stream.Stream;
import org.disclosuredesk.events.RecordRectified;
import org.disclosuredesk.law.RequestState.Clock;
import org.disclosuredesk.law.rule.Force;
import org.disclosuredesk.law.rule.LegalRule;
import org.disclosuredesk.law.rule.Violation;
import org.jspecify.annotations.Nullable;

/** Which norms the life of a request broke, by the rules its acts are refused by; history is found out and not refused. */
public final class Findings {

    /**
     * A norm that was broken.
     *
     * @param sequence by which event of the request
     * @param rule which norm
     * @param violation in which words
     */
    public record Finding(long sequence, Class<? extends LegalRule> rule, Violation violation) {

        /** The article it rests on. */
        public Article article() {
            return rule.getAnnotation(Article.class);
        }
    }

    private final RequestState told;
    private final LongPredicate fromLedger;
    private final LocalDate today;
    private final WorkingDays calendar;

    private Findings(RequestState told, LongPredicate fromLedger, LocalDate today, WorkingDays calendar) {
        this.told = told;
        this.fromLedger = fromLedger;
        this.today = today;
        this.calendar = calendar;
    }

    /**
     * Everything that was broken, in the order it happened.
     *
     * @param fromLedger whether a ledger told of the event of that number
     */
    public static List<Finding> of(
            RequestState state, LongPredicate fromLedger, LocalDate today, WorkingDays calendar) {
        return new Findings(state, fromLedger, today, calendar)
                .broken(Force.FACT, Force.NORM, Force.DUTY)
                .toList();
    }

    /** Whether what is put right leaves nothing impossible that was possible before. */
    public static boolean staysPossible(
            RequestState before, RequestState after, LocalDate today, WorkingDays calendar) {
        var was = new HashSet<Violation>();
        impossible(before, today, calendar).map(Finding::violation).forEach(was::add);
        return impossible(after, today, calendar).map(Finding::violation).allMatch(was::contains);
    }

    private static Stream<Finding> impossible(RequestState state, LocalDate today, WorkingDays calendar) {
        return new Findings(state, sequence -> true, today, calendar).broken(Force.FACT);
    }

    private Stream<Finding> broken(Force... forces) {
        if (told.counted().voided()) {
            return Stream.of();
        }
        var wanted = List.of(forces);
        var found = new ArrayList<Finding>();
        var rectified = told.happened().stream().anyMatch(one -> one.event() instanceof RecordRectified);
        @Nullable RequestState state = null;
        for (var i = 0; i < told.events(); i++) {
            var one = told.happened().get(i);
            if (one.voided() || one.event() instanceof RecordRectified) {
                continue;
            }
            var how = new Circumstances(today, calendar, fromLedger.test(i));
            for (var rule : Norms.of(state, one.event(), how)) {
                if (wanted.contains(rule.force()) && !rule.holds()) {
                    found.add(new Finding(i, rule.getClass(), rule.ifBroken()));
                }
            }
            var next = RequestState.after(state, one.event());
            state = rectified ? reckonedAnew(next) : next;
        }
        return found.stream();
    }

    /** What was put right moved due dates that earlier events still carry as they were computed then. */
    private RequestState reckonedAnew(RequestState state) {
        var due = state.period().dueOn(calendar);
        return new RequestState(
                state.counted(),
                state.happened(),
                new Clock(state.period(), due.on(), due.provisional(), due.calendarVersion()),
                state.assigned(),
                state.correction(),
                state.consultations(),
                state.reasons(),
                state.fee(),
                state.draft(),
                state.deliveredOn());
    }
}
