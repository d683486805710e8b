package org.disclosuredesk.command.year;

import static org.disclosuredesk.law.rule.RuleBroken.require;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.disclosuredesk.command.dispatch.Acts;
import org.disclosuredesk.command.known.KnownRemedies;
import org.disclosuredesk.command.known.KnownRequests;
import org.disclosuredesk.command.known.KnownYears;
import org.disclosuredesk.command.request.CarryOver;
import org.disclosuredesk.eventlog.Provenance;
import org.disclosuredesk.law.rule.YearHasEnded;
import org.springframework.stereotype.Component;

/**
 * Closes years that have ended (年度结账): first every open request is carried over, then the year is closed.
 *
 * <p>The carry-overs are many acts to a commit and are looked for however often it is done: an act begun before midnight
 * may be recorded after the first close.
 */
@Component
public class YearClose {

    private static final int ACTS_IN_A_COMMIT = 200;

    private final Acts acts;
    private final KnownRequests requests;
    private final KnownRemedies remedies;
    private final KnownYears years;
    private final Clock clock;

    YearClose(Acts acts, KnownRequests requests, KnownRemedies remedies, KnownYears years, Clock clock) {
        this.acts = acts;
        this.requests = requests;
        this.remedies = remedies;
        this.years = years;
        this.clock = clock;
    }

    /**
     * Closes a year; repeating it changes nothing.
     *
     * @return how many requests were carried over its end
     * @throws org.disclosuredesk.law.rule.RuleBroken where the year has not ended
     */
    public int close(String agencyId, int year, Provenance provenance) {
        require(new YearHasEnded(year, lastEndedYear()));
        carryOver(agencyId, provenance);
        acts.perform(new CloseYear(agencyId, year), provenance);
        return requests.carriedOver(agencyId, year);
    }

    /** Closes every year that has ended and is open still, from the first that anything is known of. */
    public void closeEndedYears(String agencyId, Provenance provenance) {
        carryOver(agencyId, provenance);
        firstYear(agencyId).ifPresent(first -> {
            for (var year = first; year <= lastEndedYear(); year++) {
                if (!years.closed(agencyId, year)) {
                    acts.perform(new CloseYear(agencyId, year), provenance);
                }
            }
        });
    }

    private void carryOver(String agencyId, Provenance provenance) {
        var open = requests.mayOweCarryOver(agencyId, lastEndedYear());
        for (var from = 0; from < open.size(); from += ACTS_IN_A_COMMIT) {
            carryOver(open.subList(from, Math.min(open.size(), from + ACTS_IN_A_COMMIT)), provenance);
        }
    }

    private void carryOver(List<String> requestIds, Provenance provenance) {
        acts.together(() -> {
            requestIds.forEach(requestId -> acts.perform(new CarryOver(requestId), provenance));
            return requestIds.size();
        });
    }

    private Optional<Integer> firstYear(String agencyId) {
        return Stream.of(requests.firstYear(agencyId), remedies.firstYear(agencyId), years.first(agencyId))
                .flatMap(Optional::stream)
                .min(Integer::compare);
    }

    private int lastEndedYear() {
        return LocalDate.now(clock).getYear() - 1;
    }
}
