package org.disclosuredesk.command.known;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Transient;
import java.io.Serializable;
import org.springframework.data.domain.Persistable;

/** A reporting year that something happened to. */
@Entity
class KnownYear implements Persistable<KnownYear.Id> {

    /** Whose year. */
    @Embeddable
    record Id(String agencyId, int reportingYear) implements Serializable {}

    @EmbeddedId
    private Id id;

    private boolean closed;

    @Transient
    private boolean fresh;

    KnownYear(Id id) {
        this.id = id;
        this.fresh = true;
    }

    KnownYear() {
        // Hibernate reads rows through this constructor.
    }

    @Override
    public Id getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }

    void close() {
        closed = true;
    }

    boolean closed() {
        return closed;
    }
}
