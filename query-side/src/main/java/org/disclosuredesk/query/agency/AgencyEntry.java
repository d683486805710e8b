package org.disclosuredesk.query.agency;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.disclosuredesk.events.AgencyRegistered;
import org.springframework.data.domain.Persistable;

/** An agency that keeps its requests here. */
@Entity
@Table(name = "agency_entry")
class AgencyEntry implements Persistable<String> {

    @Id
    private String agencyId;

    private String name;
    private LocalDate registeredOn;
    private Instant recordedAt;

    @Transient
    private boolean unsaved;

    protected AgencyEntry() {
        // JPA reads rows through this constructor.
    }

    AgencyEntry(AgencyRegistered event, Instant recordedAt) {
        this.agencyId = event.agencyId();
        this.name = event.name();
        this.registeredOn = event.registeredOn();
        // As fine as the log keeps it, so that a replay gives the same row.
        this.recordedAt = recordedAt.truncatedTo(ChronoUnit.MILLIS);
        this.unsaved = true;
    }

    @Override
    public String getId() {
        return agencyId;
    }

    @Override
    public boolean isNew() {
        return unsaved;
    }

    DeskAgency.Known asKnown() {
        return new DeskAgency.Known(agencyId, name, registeredOn);
    }
}
