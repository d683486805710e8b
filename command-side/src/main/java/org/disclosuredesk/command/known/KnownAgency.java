package org.disclosuredesk.command.known;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import org.springframework.data.domain.Persistable;

/** A registered agency; {@code place} is its place among them, from 1. */
@Entity
class KnownAgency implements Persistable<String> {

    @Id
    private String agencyId;

    private String name;
    private int place;
    private boolean fourEyes;

    @Transient
    private boolean fresh;

    KnownAgency(String agencyId, String name, int place) {
        this.agencyId = agencyId;
        this.name = name;
        this.place = place;
        this.fourEyes = true;
        this.fresh = true;
    }

    KnownAgency() {
        // Hibernate reads rows through this constructor.
    }

    @Override
    public String getId() {
        return agencyId;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }

    String name() {
        return name;
    }

    int place() {
        return place;
    }

    boolean fourEyes() {
        return fourEyes;
    }

    void describedWith(boolean askForFourEyes) {
        fourEyes = askForFourEyes;
    }
}
