package org.disclosuredesk.query.tally;

import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tries parked cases again while the desk is served: what was cured comes in by itself. */
@Component
@ConditionalOnProperty(name = "desk.serving", matchIfMissing = true)
class ParkedCases {

    private final Statistics statistics;

    ParkedCases(Statistics statistics) {
        this.statistics = statistics;
    }

    @Scheduled(initialDelay = 5, fixedDelay = 60, timeUnit = TimeUnit.SECONDS)
    void takeIn() {
        if (statistics.parked() > 0) {
            statistics.takeInParked();
        }
    }
}
