package org.disclosuredesk.query.tally;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Says to whoever watches the desk that the statistics stand still, or that cases are parked. */
@Component
class StatisticsHealth implements HealthIndicator {

    private final Statistics statistics;

    StatisticsHealth(Statistics statistics) {
        this.statistics = statistics;
    }

    @Override
    public Health health() {
        var parked = statistics.parked();
        var position = statistics.position();
        var health = position.isPresent() && parked == 0 ? Health.up() : Health.down();
        return health.withDetail("parkedCases", parked)
                .withDetail("position", position.isPresent() ? position.getAsLong() : "standing still")
                .build();
    }
}
