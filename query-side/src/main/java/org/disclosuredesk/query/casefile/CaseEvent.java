package org.disclosuredesk.query.casefile;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.disclosuredesk.eventlog.EventLogConfiguration;
import org.disclosuredesk.eventlog.Provenance.Via;
import org.disclosuredesk.eventlog.Recorded;
import org.disclosuredesk.law.LegalDay;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** One line of a case file: an event as it was recorded. Never changed: what is rectified is a line of its own. */
@Entity
@Table(name = "case_event")
class CaseEvent implements Persistable<CaseEvent.Key> {

    /** Which event of which request or remedy. */
    @Embeddable
    record Key(String subject, long sequence) {}

    @EmbeddedId
    private Key key;

    private @Nullable String requestId;
    private String event;
    private LocalDate happenedOn;
    private Instant recordedAt;
    private String recordedBy;

    @Enumerated(EnumType.STRING)
    private Via via;

    private @Nullable String file;
    private @Nullable Integer fileRow;
    private @Nullable String reason;
    private String payload;

    @Transient
    private boolean unsaved;

    protected CaseEvent() {
        // JPA reads rows through this constructor.
    }

    CaseEvent(Recorded recorded, @Nullable String requestId) {
        var how = recorded.provenance();
        // As fine as the log keeps it, so that a replay gives the same row.
        this.recordedAt = recorded.recordedAt().truncatedTo(ChronoUnit.MILLIS);
        this.key = new Key(recorded.subject(), recorded.sequence());
        this.requestId = requestId;
        this.event = Payloads.nameOf(recorded.event());
        this.happenedOn = LegalDay.of(recorded.event(), LocalDate.ofInstant(recordedAt, EventLogConfiguration.SHANGHAI))
                .on();
        this.recordedBy = how.by();
        this.via = how.via();
        this.file = how.file();
        this.fileRow = how.row();
        this.reason = how.reason();
        this.payload = Payloads.write(recorded.event());
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

    Filed filed() {
        return new Filed(
                Payloads.read(event, payload),
                key.subject(),
                key.sequence(),
                happenedOn,
                recordedAt,
                recordedBy,
                via,
                file,
                fileRow,
                reason);
    }
}
