package org.disclosuredesk.command.calendar;

import java.util.UUID;
import org.disclosuredesk.calendar.Calendars;
import org.disclosuredesk.command.opening.BeforeOpening;
import org.disclosuredesk.eventlog.Provenance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The desk's own work on its calendar: no open request keeps a date that was computed with another one.
 *
 * <p>At each opening, since the desk may ship with newer notices than it did; and once more some minutes after an
 * adoption, since a request may have been recorded at the very moment of it.
 */
@Component
@Order(BeforeOpening.CALENDAR)
@ConditionalOnWebApplication
@ConditionalOnBooleanProperty(name = "desk.serving", matchIfMissing = true)
class DueDatesFollow implements BeforeOpening {

    private static final Logger LOG = LoggerFactory.getLogger(DueDatesFollow.class);

    private final CalendarAdoption adoption;
    private final Calendars calendars;
    private volatile String followed = "";

    DueDatesFollow(CalendarAdoption adoption, Calendars calendars) {
        this.adoption = adoption;
        this.calendars = calendars;
    }

    @Override
    public void beforeOpening() {
        follow();
    }

    @Scheduled(cron = "0 0/10 * * * *", zone = "Asia/Shanghai")
    void follow() {
        var version = calendars.current().version();
        if (version.equals(followed)) {
            return;
        }
        try {
            adoption.moveWhatIsLeft(Provenance.desk(UUID.randomUUID().toString()));
            followed = version;
        } catch (RuntimeException failure) {
            // Officers must be able to work; it is tried again within minutes.
            LOG.error("The due dates could not be moved to the calendar {}", version, failure);
        }
    }
}
