package org.disclosuredesk.command.demo;

import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.disclosuredesk.calendar.Calendars;
import org.disclosuredesk.command.dispatch.Acts;
import org.disclosuredesk.command.opening.BeforeOpening;
import org.disclosuredesk.law.Ids;
import org.disclosuredesk.ledger.LedgerRecorder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Fills a new store, so that whoever tries the desk finds no page empty; a store with anything in it is left alone. */
@Component
@Order(BeforeOpening.DEMO)
@ConditionalOnWebApplication
@ConditionalOnBooleanProperty("desk.demo")
class Demo implements BeforeOpening {

    private static final Logger LOG = LoggerFactory.getLogger(Demo.class);

    private final EventStore log;
    private final LedgerRecorder recorder;
    private final Acts acts;
    private final Calendars calendars;
    private final Clock clock;

    Demo(EventStore log, LedgerRecorder recorder, Acts acts, Calendars calendars, Clock clock) {
        this.log = log;
        this.recorder = recorder;
        this.acts = acts;
        this.calendars = calendars;
        this.clock = clock;
    }

    @Override
    public void beforeOpening() {
        if (log.createHeadToken() != null) {
            LOG.info("The store is in use already: no demo cases are added");
            return;
        }
        recorder.record(SeedYear.ledger(), SeedYear.AGENCY, DemoDesk.ADMINISTRATOR, (rows, of) -> {});
        var desk = new DemoDesk(acts, Ids.agency(SeedYear.AGENCY));
        desk.describesItsAgency();
        var days = new DaysBack(LocalDate.now(clock), calendars.current());
        new PresentYear(desk, days).happens();
        new PublicWork(desk, days).happens();
    }
}
