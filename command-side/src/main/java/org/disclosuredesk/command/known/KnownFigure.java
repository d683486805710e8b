package org.disclosuredesk.command.known;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Transient;
import java.io.Serializable;
import java.math.BigDecimal;
import org.disclosuredesk.law.term.Figure;
import org.springframework.data.domain.Persistable;

/** A figure as it was last reported for a year. */
@Entity
class KnownFigure implements Persistable<KnownFigure.Id> {

    /** Which figure of whose year. */
    @Embeddable
    record Id(
            String agencyId,
            int reportingYear,
            @Enumerated(EnumType.STRING) Figure figure) implements Serializable {}

    @EmbeddedId
    private Id id;

    private BigDecimal amount;

    @Transient
    private boolean fresh;

    KnownFigure(Id id, BigDecimal amount) {
        this.id = id;
        this.amount = amount;
        this.fresh = true;
    }

    KnownFigure() {
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

    void now(BigDecimal newAmount) {
        amount = newAmount;
    }

    Figure figure() {
        return id.figure();
    }

    BigDecimal amount() {
        return amount;
    }
}
