package org.disclosuredesk.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.disclosuredesk.events.RecordRectified;
import org.disclosuredesk.events.RequestEvent;
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
     * @param force what follows from its breach
     * @param violation in which words
     */
    public record Finding(long sequence, Class<? extends LegalRule> rule, Force force, Violation violation) {

        /** The article it rests on. */
        public Article article() {
            return rule.getAnnotation(Article.class);
        }
    }

    private final RequestState told;
    private final LongFunction<Circumstances> how;

    private Findings(RequestState told, LongFunction<Circumstances> how) {
        this.told = told;
        this.how = how;
    }

    /**
     * Everything that was broken, in the order it happened; nothing of what was struck out.
     *
     * @param how the circumstances in which the event of that number was recorded
     */
    public static List<Finding> of(RequestState state, LongFunction<Circumstances> how) {
        return new Findings(state, how).broken(EnumSet.allOf(Force.class)).toList();
    }

    /**
     * What one more event broke; a rectification breaks nothing, but changes what others did.
     *
     * @param before where the request stood; null for a receipt
     */
    public static List<Finding> of(@Nullable RequestState before, RequestEvent event, Circumstances how) {
        var sequence = before == null ? 0 : before.events();
        return Norms.of(before, event, how).stream()
                .filter(rule -> !rule.holds())
                .map(rule -> new Finding(sequence, rule.getClass(), rule.force(), rule.ifBroken()))
                .toList();
    }

    /** Whether what is put right leaves nothing impossible that was possible before. */
    public static boolean staysPossible(
            RequestState before, RequestState after, LocalDate today, WorkingDays calendar) {
        var how = new Circumstances(today, calendar, true);
        var was = new HashSet<Violation>();
        impossible(before, how).map(Finding::violation).forEach(was::add);
        return impossible(after, how).map(Finding::violation).allMatch(was::contains);
    }

    private static Stream<Finding> impossible(RequestState state, Circumstances how) {
        return new Findings(state, sequence -> how).broken(EnumSet.of(Force.FACT));
    }

    private Stream<Finding> broken(Set<Force> wanted) {
        if (told.counted().voided()) {
            return Stream.of();
        }
        var found = new ArrayList<Finding>();
        var rectified = told.happened().stream().anyMatch(one -> one.event() instanceof RecordRectified);
        @Nullable RequestState state = null;
        for (var i = 0; i < told.events(); i++) {
            var one = told.happened().get(i);
            if (one.voided() || one.event() instanceof RecordRectified) {
                continue;
            }
            var circumstances = how.apply(i);
            for (var finding : of(state, one.event(), circumstances)) {
                if (wanted.contains(finding.force())) {
                    found.add(new Finding(i, finding.rule(), finding.force(), finding.violation()));
                }
            }
            var next = RequestState.after(state, one.event());
            state = rectified ? reckonedAnew(next, circumstances.calendar()) : next;
        }
        return found.stream();
    }

    /** What was put right moved due dates that earlier events still carry as they were computed then. */
    private static RequestState reckonedAnew(RequestState state, WorkingDays calendar) {
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
