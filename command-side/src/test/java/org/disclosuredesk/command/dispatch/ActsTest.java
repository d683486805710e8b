package org.disclosuredesk.command.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.disclosuredesk.command.Requests.answered;
import static org.disclosuredesk.command.Requests.received;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.disclosuredesk.command.TestClock;
import org.disclosuredesk.command.TestDesk;
import org.disclosuredesk.command.known.KnownRequests;
import org.disclosuredesk.law.Ids;
import org.disclosuredesk.law.rule.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@DisplayName("Acts")
class ActsTest {

    @Autowired
    Acts acts;

    @Autowired
    TestDesk desk;

    @Autowired
    TestClock clock;

    @Autowired
    KnownRequests requests;

    private String agency;

    @BeforeEach
    void itIsMarch2026() {
        clock.isNow(LocalDate.of(2026, 3, 2));
        agency = desk.newAgency();
    }

    @Test
    @DisplayName("that break a rule are refused as themselves, and not tried again")
    void brokenRulesAreNotTriedAgain() {
        var tries = new AtomicInteger();

        assertThatThrownBy(() -> acts.together(() -> {
                    tries.incrementAndGet();
                    acts.perform(received(agency, "1", "2026-03-03"), TestDesk.live());
                    return true;
                }))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("law.receipt-in-future");

        assertThat(tries).hasValue(1);
    }

    @Test
    @DisplayName("that met others at once are tried five times")
    void conflictsAreTriedFiveTimes() {
        var tries = new AtomicInteger();

        assertThatThrownBy(() -> acts.together(() -> {
                    tries.incrementAndGet();
                    throw new ConcurrencyException("others were faster");
                }))
                .isInstanceOf(ConcurrencyException.class);

        assertThat(tries).hasValue(5);
    }

    @Test
    @DisplayName("that met others at once pass when they are tried again")
    void conflictsPassWhenTriedAgain() {
        var tries = new AtomicInteger();

        acts.together(() -> {
            acts.perform(received(agency, "1", "2026-03-02"), TestDesk.live());
            if (tries.incrementAndGet() < 3) {
                throw new ConcurrencyException("others were faster");
            }
            return true;
        });

        assertThat(desk.eventsOf(Ids.request(agency, "1"))).hasSize(1);
    }

    @Test
    @DisplayName("that begin what has begun already say so")
    void whatHasBegunIsNotBegunAgain() {
        desk.perform(received(agency, "1", "2026-03-02"));

        assertThatThrownBy(() -> desk.perform(received(agency, "1", "2026-02-27")))
                .isInstanceOf(AggregateStreamCreationException.class);

        assertThat(desk.eventsOf(Ids.request(agency, "1"))).hasSize(1);
    }

    @Test
    @DisplayName("performed together are recorded all or not at all")
    void togetherIsAllOrNothing() {
        assertThatThrownBy(() -> acts.together(() -> {
                    acts.perform(received(agency, "1", "2026-03-02"), TestDesk.live());
                    acts.perform(answered(agency, "1", "2026-03-02"), TestDesk.done());
                    acts.perform(answered(agency, "1", "2026-03-02"), TestDesk.done());
                    return true;
                }))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("law.request-not-open");

        assertThat(desk.eventsOf(Ids.request(agency, "1"))).isEmpty();
        assertThat(requests.rows(agency)).isEmpty();
    }

    @Test
    @DisplayName("of two officers who answer at once, one passes and the other is told that it is answered")
    void ofTwoAnswersOnePasses() throws Exception {
        for (var round = 0; round < 20; round++) {
            var no = "R" + round;
            desk.perform(received(agency, no, "2026-02-02"));

            var outcomes = atOnce(2, () -> desk.perform(answered(agency, no, "2026-03-02")));

            assertThat(outcomes).filteredOn("done"::equals).hasSize(1);
            assertThat(outcomes)
                    .filteredOn(outcome -> outcome.contains("law.request-not-open"))
                    .hasSize(1);
            assertThat(desk.eventsOf(Ids.request(agency, no))).hasSize(2);
        }
    }

    @Test
    @DisplayName("of two officers who give out one number at once, one passes")
    void ofTwoWhoGiveOutOneNumberOnePasses() throws Exception {
        var outcomes = atOnce(4, () -> desk.perform(received(agency, "1", "2026-02-02")));

        assertThat(outcomes).filteredOn("done"::equals).hasSize(1);
        assertThat(requests.rows(agency)).hasSize(1);
    }

    private static List<String> atOnce(int officers, Runnable act) throws InterruptedException {
        var start = new CyclicBarrier(officers);
        var outcomes = new ArrayList<String>();
        var pool = Executors.newFixedThreadPool(officers);
        try {
            Callable<String> officer = () -> {
                start.await();
                act.run();
                return "done";
            };
            for (var outcome : pool.invokeAll(List.copyOf(Collections.nCopies(officers, officer)))) {
                outcomes.add(outcome(outcome));
            }
        } finally {
            pool.shutdownNow();
        }
        return outcomes;
    }

    private static String outcome(Future<String> officer) throws InterruptedException {
        try {
            return officer.get();
        } catch (ExecutionException e) {
            return e.getCause().toString();
        }
    }
}
