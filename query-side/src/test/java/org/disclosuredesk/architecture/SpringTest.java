package org.disclosuredesk.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import java.util.Set;
import org.disclosuredesk.law.WorkingDays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What Spring and JPA would let pass")
class SpringTest {

    private static final Set<String> DISPLACE_AXONS_ENTITIES = Set.of("EntityScan", "EnableJpaRepositories");

    @Test
    @DisplayName("no @EntityScan and no @EnableJpaRepositories: they displace Axon's own entities")
    void nothingDisplacesAxonsEntities() {
        noClasses()
                .should()
                .beAnnotatedWith(describe(
                        "that displaces Axon's entities",
                        (JavaAnnotation<?> annotation) -> DISPLACE_AXONS_ENTITIES.contains(
                                annotation.getRawType().getSimpleName())))
                .check(House.classes());
    }

    @Test
    @DisplayName("entities and their repositories stay in their package: answers are records")
    void entitiesStayInTheirPackage() {
        classes()
                .that()
                .areAnnotatedWith("jakarta.persistence.Entity")
                .or()
                .areAnnotatedWith("jakarta.persistence.Embeddable")
                .or()
                .areAnnotatedWith("jakarta.persistence.MappedSuperclass")
                .should()
                .bePackagePrivate()
                .allowEmptyShould(true)
                .check(House.classes());
        classes()
                .that()
                .areAssignableTo("org.springframework.data.repository.Repository")
                .should()
                .bePackagePrivate()
                .allowEmptyShould(true)
                .check(House.classes());
    }

    @Test
    @DisplayName("nobody who lives long keeps a calendar: another may be adopted meanwhile")
    void nobodyKeepsACalendar() {
        noFields()
                .that()
                .haveRawType(WorkingDays.class)
                .should()
                .beDeclaredInClassesThat()
                .areMetaAnnotatedWith("org.springframework.stereotype.Component")
                .check(House.classes()
                        .that(describe(
                                "but those that read it",
                                type -> !type.getSimpleName().equals("AdoptedCalendars"))));
    }
}
