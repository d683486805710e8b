package org.disclosuredesk.query.agency;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import org.disclosuredesk.events.DepartmentAdded;
import org.springframework.data.domain.Persistable;

/** A department of an agency. */
@Entity
@Table(name = "department_entry")
class DepartmentEntry implements Persistable<DepartmentEntry.Key> {

    /** A department within its agency. */
    @Embeddable
    record Key(String agencyId, String departmentId) {}

    @EmbeddedId
    private Key key;

    private String name;
    private LocalDate addedOn;

    @Transient
    private boolean unsaved;

    protected DepartmentEntry() {
        // JPA reads rows through this constructor.
    }

    DepartmentEntry(DepartmentAdded event) {
        this.key = new Key(event.agencyId(), event.departmentId());
        this.name = event.name();
        this.addedOn = event.addedOn();
        this.unsaved = true;
    }

    @Override
    public Key getId() {
        return key;
    }

    @Override
    public boolean isNew() {
        return unsaved;
    }

    String name() {
        return name;
    }
}
