package org.disclosuredesk.query.agency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import org.disclosuredesk.eventlog.EventJson;
import org.disclosuredesk.law.letter.AgencyFacts;
import org.springframework.data.domain.Persistable;

/** What letters must know of an agency, as it stands now. */
@Entity
@Table(name = "agency_facts")
class AgencyFactsRow implements Persistable<String> {

    private static final ObjectMapper JSON = EventJson.mapper();

    @Id
    private String agencyId;

    private String facts;

    @Transient
    private boolean unsaved;

    protected AgencyFactsRow() {
        // JPA reads rows through this constructor.
    }

    AgencyFactsRow(AgencyFacts facts) {
        this.agencyId = facts.agencyId();
        this.unsaved = true;
        becomes(facts);
    }

    @Override
    public String getId() {
        return agencyId;
    }

    @Override
    public boolean isNew() {
        return unsaved;
    }

    final void becomes(AgencyFacts now) {
        try {
            facts = JSON.writeValueAsString(now);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What is known of an agency can be written down", e);
        }
    }

    AgencyFacts facts() {
        try {
            return JSON.readValue(facts, AgencyFacts.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The list of agencies holds a row that cannot be read: rebuild it", e);
        }
    }
}
