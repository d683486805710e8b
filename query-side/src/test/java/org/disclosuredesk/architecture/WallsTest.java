package org.disclosuredesk.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosuredesk.architecture.House.COMMAND;
import static org.disclosuredesk.architecture.House.DESK;
import static org.disclosuredesk.architecture.House.EVENTLOG;
import static org.disclosuredesk.architecture.House.EVENTS;
import static org.disclosuredesk.architecture.House.FOLD;
import static org.disclosuredesk.architecture.House.INTAKE;
import static org.disclosuredesk.architecture.House.LAW;
import static org.disclosuredesk.architecture.House.LEDGER;
import static org.disclosuredesk.architecture.House.QUERY;
import static org.disclosuredesk.architecture.House.TERM;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The walls of the house")
class WallsTest {

    private static final String MAPPING = "org.springframework.web.bind.annotation.";

    @Test
    @DisplayName("all three modules are looked at")
    void theWholeHouseIsLookedAt() {
        assertThat(House.classes().contain("org.disclosuredesk.events.DeskEvent"))
                .isTrue();
        assertThat(House.classes().contain("org.disclosuredesk.command.request.DisclosureRequest"))
                .isTrue();
        assertThat(House.classes().contain("org.disclosuredesk.DisclosureDesk")).isTrue();
        assertThat(House.classes()).noneMatch(type -> type.getSimpleName().endsWith("Test"));
    }

    @Test
    @DisplayName("the acts know nothing of the pages")
    void theActsKnowNoPages() {
        noClasses()
                .that()
                .resideInAPackage(COMMAND)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(QUERY, DESK)
                .check(House.classes());
    }

    @Test
    @DisplayName("the pages know nothing of the acts")
    void thePagesKnowNoActs() {
        noClasses()
                .that()
                .resideInAnyPackage(QUERY, DESK)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(COMMAND)
                .check(House.classes());
    }

    @Test
    @DisplayName("what both share knows neither")
    void theSharedKnowsNeither() {
        noClasses()
                .that()
                .resideInAnyPackage(EVENTS, LAW, FOLD, LEDGER, INTAKE, EVENTLOG)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(COMMAND, QUERY, DESK)
                .check(House.classes());
    }

    @Test
    @DisplayName("a POST is the acts' side, a GET the pages' side, and no method takes either")
    void getsAndPostsLiveApart() {
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage(COMMAND)
                .should()
                .beAnnotatedWith(MAPPING + "GetMapping")
                .check(House.classes());
        for (var mapping : new String[] {"PostMapping", "PutMapping", "PatchMapping", "DeleteMapping"}) {
            noMethods()
                    .that()
                    .areDeclaredInClassesThat()
                    .resideOutsideOfPackage(COMMAND)
                    .should()
                    .beAnnotatedWith(MAPPING + mapping)
                    .check(House.classes());
        }
        methods().should().notBeAnnotatedWith(MAPPING + "RequestMapping").check(House.classes());
    }

    @Test
    @DisplayName("DisclosureDesk is the only class in the root package")
    void theRootHoldsOneClass() {
        classes()
                .that()
                .resideInAPackage(DESK)
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .haveSimpleName("DisclosureDesk")
                .check(House.classes());
    }

    @Test
    @DisplayName("a package is named for what it is about, never for a layer or for nothing")
    void packagesHaveNamesThatSaySomething() {
        noClasses()
                .should()
                .resideInAnyPackage(
                        "..service..", "..util..", "..utils..", "..dto..", "..impl..", "..common..", "..model..")
                .check(House.classes());
    }

    @Test
    @DisplayName("no two packages need each other, not even by way of others")
    void packagesStandInAnOrder() {
        for (var packages : List.of(DESK + ".(*)..", DESK + ".query.(*)..", DESK + ".command.(*)..")) {
            slices().matching(packages)
                    .should()
                    .beFreeOfCycles()
                    // The words of the law are below everything, its rules above the events.
                    .ignoreDependency(alwaysTrue(), resideInAPackage(TERM))
                    .check(House.classes());
        }
    }
}
