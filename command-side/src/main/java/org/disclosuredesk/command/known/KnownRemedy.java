package org.disclosuredesk.command.known;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import org.disclosuredesk.law.term.RemedyKind;
import org.disclosuredesk.law.term.RemedyResult;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A remedy, and how it ended. */
@Entity
class KnownRemedy implements Persistable<String> {

    @Id
    private String remedyId;

    private String agencyId;
    private @Nullable String requestId;

    @Enumerated(EnumType.STRING)
    private RemedyKind kind;

    private LocalDate acceptedOn;
    private @Nullable LocalDate concludedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable RemedyResult result;

    @Transient
    private boolean fresh;

    KnownRemedy(String remedyId, String agencyId, @Nullable String requestId, RemedyKind kind, LocalDate acceptedOn) {
        this.remedyId = remedyId;
        this.agencyId = agencyId;
        this.requestId = requestId;
        this.kind = kind;
        this.acceptedOn = acceptedOn;
        this.fresh = true;
    }

    KnownRemedy() {
        // Hibernate reads rows through this constructor.
    }

    @Override
    public String getId() {
        return remedyId;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }

    void concluded(LocalDate on, RemedyResult how) {
        concludedOn = on;
        result = how;
    }

    RemedyAnswer asAnswer() {
        return new RemedyAnswer(remedyId, requestId, kind, acceptedOn, concludedOn, result);
    }
}
