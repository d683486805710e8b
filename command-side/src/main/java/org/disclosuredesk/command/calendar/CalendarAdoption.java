package org.disclosuredesk.command.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.disclosuredesk.calendar.AdoptedCalendars;
import org.disclosuredesk.command.dispatch.Acts;
import org.disclosuredesk.command.known.KnownRequests;
import org.disclosuredesk.command.request.MoveDueDate;
import org.disclosuredesk.eventlog.Provenance;
import org.disclosuredesk.law.WorkingDays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Adopts a notice, and moves the due date of every open request with it: all in one commit, so that no page ever shows
 * the new calendar beside an old date.
 */
@Component
public class CalendarAdoption {

    private static final int ACTS_IN_A_COMMIT = 200;

    private final Acts acts;
    private final AdoptedCalendars calendars;
    private final KnownRequests requests;
    private final Clock clock;

    CalendarAdoption(Acts acts, AdoptedCalendars calendars, KnownRequests requests, Clock clock) {
        this.acts = acts;
        this.calendars = calendars;
        this.requests = requests;
        this.clock = clock;
    }

    /**
     * Adopts the days of a year.
     *
     * @param agencyId null = the official days; else the local holidays of an agency
     * @throws org.disclosuredesk.law.rule.RuleBroken where a day cannot be; nothing was adopted then
     */
    public void adopt(
            @Nullable String agencyId,
            int year,
            List<String> notices,
            List<LocalDate> restDays,
            List<LocalDate> makeUpDays,
            Provenance provenance) {
        acts.together(() -> {
            var before = calendars.all().stream()
                    .filter(earlier -> earlier.year() == year && earlier.local() == (agencyId != null))
                    .count();
            var act = new AdoptCalendar(agencyId, year, (int) before + 1, notices, restDays, makeUpDays);
            acts.perform(act, provenance);
            var adopted = calendars.current().adopting(act.adoptedOn(LocalDate.now(clock)));
            return move(requests.mayBeOpen(), adopted, provenance);
        });
    }

    /**
     * Moves whatever the calendar of now would move still: a request that was being recorded while a notice was adopted,
     * or every open one where the desk itself ships with a newer calendar than before. Repeating it changes nothing.
     */
    public void moveWhatIsLeft(Provenance provenance) {
        var open = requests.mayBeOpen();
        for (var from = 0; from < open.size(); from += ACTS_IN_A_COMMIT) {
            var some = open.subList(from, Math.min(open.size(), from + ACTS_IN_A_COMMIT));
            acts.together(() -> move(some, calendars.current(), provenance));
        }
    }

    private int move(List<String> requestIds, WorkingDays calendar, Provenance provenance) {
        requestIds.forEach(requestId -> acts.perform(new MoveDueDate(requestId, calendar), provenance));
        return requestIds.size();
    }
}
