package org.disclosuredesk.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.INTERFACES;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.disclosuredesk.architecture.House.DESK;
import static org.disclosuredesk.architecture.House.EVENTS;
import static org.disclosuredesk.architecture.House.FOLD;
import static org.disclosuredesk.architecture.House.LAW;
import static org.disclosuredesk.architecture.House.LEDGER;

import com.tngtech.archunit.core.domain.JavaClass;
import java.time.Clock;
import org.axonframework.serialization.Revision;
import org.disclosuredesk.law.Article;
import org.disclosuredesk.law.rule.LegalRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The law is a functional core")
class LawTest {

    @Test
    @DisplayName("facts, law, folds and ledgers know no Spring, no JPA, and of Axon only the revision of an event")
    void theCoreKnowsNoFramework() {
        noClasses()
                .that()
                .resideInAnyPackage(EVENTS, LAW, FOLD, LEDGER)
                .should()
                .dependOnClassesThat(describe("belong to a framework", LawTest::belongsToAFramework))
                .check(House.classes());
    }

    @Test
    @DisplayName("facts, law and folds have no clock: today is given to them")
    void theCoreHasNoClock() {
        noClasses()
                .that()
                .resideInAnyPackage(EVENTS, LAW, FOLD)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .check(House.classes());
    }

    @Test
    @DisplayName("every rule names its article, and is a record among the rules")
    void rulesNameTheirArticle() {
        classes()
                .that(assignableTo(LegalRule.class).and(not(INTERFACES)))
                .should()
                .beAnnotatedWith(Article.class)
                .andShould()
                .beRecords()
                .andShould()
                .resideInAPackage(DESK + ".law.rule")
                .check(House.classes());
    }

    private static boolean belongsToAFramework(JavaClass type) {
        var name = type.getName();
        return name.startsWith("org.springframework.")
                || name.startsWith("jakarta.persistence.")
                || name.startsWith("org.hibernate.")
                || name.startsWith("org.axonframework.") && !type.isEquivalentTo(Revision.class);
    }
}
