package org.disclosuredesk.command.year;

import java.util.List;
import java.util.function.Function;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.Repository;
import org.disclosuredesk.events.YearEvent;
import org.disclosuredesk.law.Ids;
import org.springframework.stereotype.Component;

/**
 * Lets something happen to a reporting year, which is begun by the first that happens to it, whichever that is.
 *
 * <p>Axon's own way to begin what is missing keeps a lock that nobody gives back.
 */
@Component
class ReportingYears {

    private final Repository<ReportingYear> years;
    private final EventStore log;

    ReportingYears(Repository<ReportingYear> years, EventStore log) {
        this.years = years;
        this.log = log;
    }

    /** What a decision on a year makes happen to it. */
    void inYear(String agencyId, int number, Function<ReportingYear, List<? extends YearEvent>> decision)
            throws Exception {
        var id = Ids.year(agencyId, number);
        if (log.lastSequenceNumberFor(id).isPresent()) {
            years.load(id).execute(year -> decision.apply(year).forEach(year::happened));
            return;
        }
        var first = decision.apply(new ReportingYear());
        if (!first.isEmpty()) {
            years.newInstance(() -> new ReportingYear(first));
        }
    }
}
