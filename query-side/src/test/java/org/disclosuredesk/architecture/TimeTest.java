package org.disclosuredesk.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Calendar;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.disclosuredesk.eventlog.EventLogConfiguration;
import org.disclosuredesk.law.AnswerPeriod;
import org.disclosuredesk.law.WorkingDays;
import org.disclosuredesk.law.rule.LegalRule;
import org.disclosuredesk.law.rule.RuleBroken;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Time comes from one clock, and the past needs none")
class TimeTest {

    private static final List<Class<?>> JUDGEMENT =
            List.of(LegalRule.class, RuleBroken.class, Clock.class, WorkingDays.class, AnswerPeriod.class);
    private static final Set<String> ARITHMETIC =
            Set.of("until", "datesUntil", "isBefore", "isAfter", "atStartOfDay", "compareTo");

    @Test
    @DisplayName("nobody reads the time but from the clock they were given; the one clock is made in the event log")
    void nobodyReadsTheSystemTime() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(EventLogConfiguration.class)
                .should()
                .accessTargetWhere(describe("reads the system time", TimeTest::readsTheSystemTime))
                .check(House.classes());
    }

    @Test
    @DisplayName("what happened is taken in: no rule, no clock and no reckoning of days, called here or further on")
    void handlersOfThePastDoNotJudge() {
        methods()
                .that()
                .areAnnotatedWith(EventSourcingHandler.class)
                .should(onlyTakeInWhatHappened())
                .check(House.classes());
    }

    private static boolean readsTheSystemTime(JavaAccess<?> access) {
        var owner = access.getTargetOwner();
        var name = access.getTarget().getName();
        if (owner.isEquivalentTo(Clock.class)) {
            return name.startsWith("system") || name.startsWith("tick") && !name.equals("tick");
        }
        if (owner.getPackageName().startsWith("java.time")) {
            return name.equals("now") && !access.getTarget().getFullName().contains(Clock.class.getName());
        }
        return owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis")
                || owner.isEquivalentTo(Calendar.class) && name.equals("getInstance")
                || owner.isEquivalentTo(Date.class)
                        && access.getTarget().getFullName().endsWith("<init>()");
    }

    private static ArchCondition<JavaMethod> onlyTakeInWhatHappened() {
        return new ArchCondition<>("only take in what happened") {
            @Override
            public void check(JavaMethod handler, ConditionEvents events) {
                handler.getRawParameterTypes().stream()
                        .filter(TimeTest::judges)
                        .forEach(type -> events.add(SimpleConditionEvent.violated(
                                handler, handler.getFullName() + " asks for " + type.getSimpleName())));
                for (var access : accessesOf(handler)) {
                    if (judges(access.getTargetOwner()) || reckons(access)) {
                        events.add(SimpleConditionEvent.violated(handler, access.getDescription()));
                    }
                }
            }
        };
    }

    /** What a method does by itself and through other methods of its own class. */
    private static Set<JavaAccess<?>> accessesOf(JavaCodeUnit start) {
        var accesses = new HashSet<JavaAccess<?>>();
        var seen = new HashSet<JavaCodeUnit>(List.of(start));
        var waiting = new ArrayDeque<JavaCodeUnit>(seen);
        while (!waiting.isEmpty()) {
            var unit = waiting.remove();
            accesses.addAll(unit.getAccessesFromSelf());
            unit.getCallsFromSelf().stream()
                    .filter(call -> call.getTargetOwner().equals(start.getOwner()))
                    .flatMap(call -> call.getTarget().resolveMember().stream())
                    .filter(JavaCodeUnit.class::isInstance)
                    .map(JavaCodeUnit.class::cast)
                    .filter(seen::add)
                    .forEach(waiting::add);
        }
        return accesses;
    }

    private static boolean judges(JavaClass type) {
        return JUDGEMENT.stream().anyMatch(type::isAssignableTo);
    }

    private static boolean reckons(JavaAccess<?> access) {
        var name = access.getTarget().getName();
        return access.getTargetOwner().getPackageName().startsWith("java.time")
                && (name.startsWith("plus")
                        || name.startsWith("minus")
                        || name.startsWith("with")
                        || name.equals("now")
                        || ARITHMETIC.contains(name));
    }
}
