package org.disclosuredesk.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.INTERFACES;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.disclosuredesk.architecture.House.EVENTS;
import static org.disclosuredesk.architecture.House.TERM;

import org.axonframework.serialization.Revision;
import org.disclosuredesk.events.DeskEvent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Events are facts and nothing else")
class FactsTest {

    @Test
    @DisplayName("an event is a record with a revision, and lies in the package of events")
    void eventsAreRecords() {
        classes()
                .that(assignableTo(DeskEvent.class).and(not(INTERFACES)))
                .should()
                .beRecords()
                .andShould()
                .beAnnotatedWith(Revision.class)
                .andShould()
                .resideInAPackage(EVENTS)
                .check(House.classes());
    }

    @Test
    @DisplayName("their package holds lists, records and words")
    void theirPackageHoldsNothingElse() {
        classes()
                .that()
                .resideInAPackage(EVENTS)
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .beInterfaces()
                .orShould()
                .beRecords()
                .orShould()
                .beEnums()
                .check(House.classes());
    }

    @Test
    @DisplayName("they are told in the law's words and know nothing more, not even the law")
    void theyKnowOnlyWords() {
        classes()
                .that()
                .resideInAPackage(EVENTS)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        EVENTS, TERM, "java..", "org.jspecify.annotations..", Revision.class.getPackageName())
                .check(House.classes());
        classes()
                .that()
                .resideInAPackage(TERM)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(TERM, "java..", "org.jspecify.annotations..")
                .check(House.classes());
    }
}
