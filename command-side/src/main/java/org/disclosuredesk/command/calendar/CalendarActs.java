package org.disclosuredesk.command.calendar;

import static org.disclosuredesk.law.rule.RuleBroken.require;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.Repository;
import org.disclosuredesk.events.CalendarAdopted;
import org.disclosuredesk.law.Ids;
import org.disclosuredesk.law.rule.LegalRule;
import org.disclosuredesk.law.rule.LocalHolidaysOnlyAddRest;
import org.disclosuredesk.law.rule.NoDayBothRestsAndIsWorked;
import org.disclosuredesk.law.rule.NoticeNamesDaysOfItsYear;
import org.springframework.stereotype.Component;

/** The act on a calendar. It stands beside it, since a calendar is begun by the first notice that is adopted. */
@Component
class CalendarActs {

    private final Repository<WorkingCalendar> calendars;
    private final EventStore log;
    private final Clock clock;

    CalendarActs(Repository<WorkingCalendar> calendars, EventStore log, Clock clock) {
        this.calendars = calendars;
        this.log = log;
        this.clock = clock;
    }

    @CommandHandler
    void decide(AdoptCalendar act) throws Exception {
        require(rules(act.agencyId() != null, act.year(), act.restDays(), act.makeUpDays()));
        var adopted = act.adoptedOn(LocalDate.now(clock));
        var id = Ids.calendar(act.agencyId());
        var event = new CalendarAdopted(
                adopted.agencyId(),
                id,
                adopted.year(),
                adopted.version(),
                adopted.adoptedOn(),
                adopted.notices(),
                adopted.restDays(),
                adopted.makeUpDays());
        if (log.lastSequenceNumberFor(id).isPresent()) {
            calendars.load(id).execute(calendar -> calendar.happened(event));
        } else {
            calendars.newInstance(() -> new WorkingCalendar(event));
        }
    }

    /** What such an adoption must meet; the form asks before the preview is shown. */
    static LegalRule[] rules(boolean local, int year, List<LocalDate> restDays, List<LocalDate> makeUpDays) {
        var days = Stream.concat(restDays.stream(), makeUpDays.stream()).toList();
        return new LegalRule[] {
            new NoticeNamesDaysOfItsYear(year, days),
            new NoDayBothRestsAndIsWorked(restDays, makeUpDays),
            new LocalHolidaysOnlyAddRest(local, makeUpDays)
        };
    }
}
