package org.disclosuredesk.command.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.EnumSet;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.disclosuredesk.command.TestClock;
import org.disclosuredesk.command.TestDesk;
import org.disclosuredesk.command.known.KnownAgencies;
import org.disclosuredesk.command.known.KnownRequests;
import org.disclosuredesk.command.known.KnownYears;
import org.disclosuredesk.events.RequestEvent;
import org.disclosuredesk.law.Ids;
import org.disclosuredesk.law.RequestState;
import org.disclosuredesk.law.Stage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(properties = "desk.demo=true")
@DisplayName("A demo desk")
class DemoTest {

    @Autowired
    Demo demo;

    @Autowired
    EventStore log;

    @Autowired
    TestDesk desk;

    @Autowired
    TestClock clock;

    @Autowired
    KnownAgencies agencies;

    @Autowired
    KnownRequests requests;

    @Autowired
    KnownYears years;

    private final String agencyId = Ids.agency(SeedYear.AGENCY);

    @Test
    @DisplayName("has cases at every stage that its acts can bring about")
    void hasCasesAtEveryStage() {
        var stages = new EnumMap<Stage, Integer>(Stage.class);
        requests.rows(agencyId)
                .forEach(row -> stages.merge(state(row.registerNo()).stage(), 1, Integer::sum));

        assertThat(stages.keySet())
                .containsExactlyInAnyOrderElementsOf(EnumSet.of(
                        Stage.IN_HAND,
                        Stage.AWAITING_CORRECTION,
                        Stage.AWAITING_PAYMENT,
                        Stage.CONSULTING,
                        Stage.ANSWERED,
                        Stage.VOID));
        assertThat(stages.values().stream().mapToInt(Integer::intValue).sum()).isGreaterThanOrEqualTo(24 + 2);
    }

    @Test
    @DisplayName("works for the seed's town, whose year is closed")
    void worksForTheSeedsTown() {
        assertThat(agencies.theDesks()).contains(agencyId);
        assertThat(years.closed(agencyId, 2023)).isTrue();
    }

    @Test
    @DisplayName("that holds anything is left alone")
    void isLeftAloneOnceItHoldsAnything() {
        var before = log.createHeadToken();

        demo.beforeOpening();

        assertThat(log.createHeadToken()).isEqualTo(before);
    }

    private RequestState state(String registerNo) {
        RequestState state = null;
        for (var event : desk.eventsOf(Ids.request(agencyId, registerNo))) {
            state = RequestState.after(state, (RequestEvent) event);
        }
        return state;
    }
}
