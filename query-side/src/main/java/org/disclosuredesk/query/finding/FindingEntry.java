package org.disclosuredesk.query.finding;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import java.util.List;
import org.disclosuredesk.eventlog.EventJson;
import org.disclosuredesk.eventlog.Provenance.Via;
import org.disclosuredesk.law.CountedFacts;
import org.disclosuredesk.law.Findings.Finding;
import org.disclosuredesk.law.rule.Force;
import org.disclosuredesk.law.rule.Violation;
import org.disclosuredesk.law.term.LegalText;
import org.disclosuredesk.query.words.Phrase;
import org.springframework.data.domain.Persistable;

/** One norm that one event of a request broke. */
@Entity
@Table(name = "finding")
class FindingEntry implements Persistable<FindingEntry.Key> {

    private static final ObjectMapper JSON = EventJson.mapper();
    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};

    /** Which event of which request, and which of the norms it broke, from 0. */
    @Embeddable
    record Key(String requestId, long sequence, int findingNo) {}

    @EmbeddedId
    private Key key;

    private String agencyId;
    private String registerNo;
    private String rule;

    @Enumerated(EnumType.STRING)
    private Force force;

    @Enumerated(EnumType.STRING)
    private LegalText legalText;

    private int article;
    private int paragraph;

    @Column(name = "is_reading")
    private boolean reading;

    private LocalDate happenedOn;
    private int happenedIn;

    @Enumerated(EnumType.STRING)
    private Via via;

    private String message;
    private String named;

    @Transient
    private boolean unsaved;

    protected FindingEntry() {
        // JPA reads rows through this constructor.
    }

    FindingEntry(Key key, CountedFacts request, Finding finding, LocalDate happenedOn, Via via) {
        var basis = finding.article();
        this.key = key;
        this.agencyId = request.agencyId();
        this.registerNo = request.registerNo();
        this.rule = finding.rule().getSimpleName();
        this.force = finding.force();
        this.legalText = basis.of();
        this.article = basis.number();
        this.paragraph = basis.paragraph();
        this.reading = !basis.reading().isEmpty();
        this.happenedOn = happenedOn;
        this.happenedIn = happenedOn.getYear();
        this.via = via;
        this.message = finding.violation().key();
        this.named = write(finding.violation().values());
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

    @PostPersist
    void saved() {
        unsaved = false;
    }

    FindingRow row() {
        return new FindingRow(
                key.requestId(),
                registerNo,
                key.sequence(),
                rule,
                force,
                legalText,
                article,
                paragraph,
                reading,
                happenedOn,
                via,
                Phrase.of(new Violation("", message, read(named))));
    }

    private static String write(List<String> values) {
        try {
            return JSON.writeValueAsString(values);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What a finding names cannot be written", e);
        }
    }

    private static List<String> read(String values) {
        try {
            return JSON.readValue(values, TEXTS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The findings hold values that cannot be read: rebuild them", e);
        }
    }
}
