package org.disclosuredesk.command.year;

import java.util.UUID;
import org.disclosuredesk.command.known.KnownAgencies;
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
 * The desk's own work at the year's end: it closes what has ended, at 00:00 on 1 January or at the next start after it.
 *
 * <p>Several times in the first hour, so that an act begun before midnight and recorded after it is seen too.
 */
@Component
@Order(BeforeOpening.YEAR_END)
@ConditionalOnWebApplication
@ConditionalOnBooleanProperty(name = "desk.year-end.automatic", matchIfMissing = true)
class YearEnd implements BeforeOpening {

    private static final Logger LOG = LoggerFactory.getLogger(YearEnd.class);

    private final KnownAgencies agencies;
    private final YearClose close;

    YearEnd(KnownAgencies agencies, YearClose close) {
        this.agencies = agencies;
        this.close = close;
    }

    @Override
    public void beforeOpening() {
        closeEndedYears();
    }

    /** Often in the first hour of the year, since an act begun before midnight may be recorded after it; then hourly. */
    @Scheduled(cron = "0 0/10 0 1 1 *", zone = "Asia/Shanghai")
    @Scheduled(cron = "0 30 * * * *", zone = "Asia/Shanghai")
    void closeEndedYears() {
        var provenance = Provenance.desk(UUID.randomUUID().toString());
        for (var agencyId : agencies.all()) {
            try {
                close.closeEndedYears(agencyId, provenance);
            } catch (RuntimeException failure) {
                // Officers must be able to work; it is tried again within the hour, and can be closed by hand.
                LOG.error("The ended years of agency {} could not be closed", agencyId, failure);
            }
        }
    }
}
