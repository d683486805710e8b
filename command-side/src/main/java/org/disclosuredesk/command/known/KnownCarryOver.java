package org.disclosuredesk.command.known;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.PrePersist;
import jakarta.persistence.Transient;
import java.io.Serializable;
import org.springframework.data.domain.Persistable;

/** A request that was open at the end of a year. */
@Entity
class KnownCarryOver implements Persistable<KnownCarryOver.Id> {

    /** Which request, over which year's end. */
    @Embeddable
    record Id(String requestId, int reportingYear) implements Serializable {}

    @EmbeddedId
    private Id id;

    private String agencyId;

    @Transient
    private boolean fresh;

    KnownCarryOver(String agencyId, String requestId, int year) {
        this.id = new Id(requestId, year);
        this.agencyId = agencyId;
        this.fresh = true;
    }

    KnownCarryOver() {
        // Hibernate reads rows through this constructor.
    }

    /** Else a row of this very transaction would be too new to be deleted. */
    @PrePersist
    void kept() {
        fresh = false;
    }

    @Override
    public Id getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }
}
