package org.disclosuredesk.query.calendar;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.disclosuredesk.eventlog.Recorded;
import org.disclosuredesk.events.AnswerDueDateMoved;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A due date that moved with the calendar. Never changed: the next move is a row of its own. */
@Entity
class MovedDueDate implements Persistable<MovedDueDate.Key> {

    /** Which event of which request. */
    @Embeddable
    record Key(String requestId, long sequence) {}

    @EmbeddedId
    private Key key;

    private String agencyId;
    private @Nullable LocalDate movedFrom;
    private @Nullable LocalDate movedTo;
    private boolean provisional;
    private String calendarVersion;
    private Instant recordedAt;

    @Transient
    private boolean fresh;

    MovedDueDate(Recorded recorded, AnswerDueDateMoved event) {
        this.key = new Key(event.requestId(), recorded.sequence());
        this.agencyId = event.agencyId();
        this.movedFrom = event.movedFrom();
        this.movedTo = event.answerDueOn();
        this.provisional = event.provisional();
        this.calendarVersion = event.calendarVersion();
        // As fine as the log keeps it, so that a replay gives the same row.
        this.recordedAt = recorded.recordedAt().truncatedTo(ChronoUnit.MILLIS);
        this.fresh = true;
    }

    MovedDueDate() {
        // JPA reads rows through this constructor.
    }

    @Override
    public Key getId() {
        return key;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }
}
