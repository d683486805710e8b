package org.disclosuredesk.query.casefile;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import org.disclosuredesk.law.RemedyFacts;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A remedy as it stands now, with the request it is about, if that is known. */
@Entity
@Table(name = "case_remedy")
class CaseRemedy implements Persistable<String> {

    @Id
    private String remedyId;

    private @Nullable String requestId;
    private String facts;

    @Transient
    private boolean unsaved;

    protected CaseRemedy() {
        // JPA reads rows through this constructor.
    }

    CaseRemedy(RemedyFacts facts) {
        this.remedyId = facts.remedyId();
        this.requestId = facts.requestId();
        this.unsaved = true;
        becomes(facts);
    }

    void becomes(RemedyFacts now) {
        facts = Payloads.write(now);
    }

    RemedyFacts facts() {
        return Payloads.read(RemedyFacts.class, facts);
    }

    @Nullable String requestId() {
        return requestId;
    }

    @Override
    public String getId() {
        return remedyId;
    }

    @Override
    public boolean isNew() {
        return unsaved;
    }
}
