package org.disclosuredesk.command.remedy;

import static org.disclosuredesk.command.Days.clockOn;
import static org.disclosuredesk.command.Days.day;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.disclosuredesk.events.ReviewAccepted;
import org.disclosuredesk.events.ReviewConcluded;
import org.disclosuredesk.events.SuitAccepted;
import org.disclosuredesk.events.SuitConcluded;
import org.disclosuredesk.law.Ids;
import org.disclosuredesk.law.term.RemedyResult;

/** Before whom an answer is disputed in these tests. */
final class Court {

    static final String AGENCY = Ids.agency("××镇人民政府");
    static final String REQUEST = Ids.request(AGENCY, "2023-001");
    static final String REMEDY = "remedy-1";

    private Court() {}

    static FixtureConfiguration<Remedy> today(String day) {
        return new AggregateTestFixture<>(Remedy.class).registerInjectableResource(clockOn(day));
    }

    static ReviewAccepted reviewAccepted(String on) {
        return new ReviewAccepted(AGENCY, REMEDY, REQUEST, day(on), true, "××县人民政府", "×府复受〔2023〕4号");
    }

    static ReviewConcluded reviewConcluded(String on, RemedyResult result) {
        return new ReviewConcluded(AGENCY, REMEDY, day(on), result, "×府复〔2023〕4号");
    }

    static SuitAccepted suitAccepted(String on) {
        return new SuitAccepted(AGENCY, REMEDY, REQUEST, day(on), true, true, "review-1", "××县人民法院", "（2023）×行初4号");
    }

    static SuitConcluded suitConcluded(String on, RemedyResult result) {
        return new SuitConcluded(AGENCY, REMEDY, day(on), result, "（2023）×行终5号");
    }
}
