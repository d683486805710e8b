package org.disclosuredesk.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import java.util.List;
import org.disclosuredesk.events.CalendarAdopted;
import org.disclosuredesk.law.DayRanges;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** One adoption. Never changed: the next one is a row of its own. */
@Entity
class AdoptedCalendar implements Persistable<Integer> {

    /** Its place in the order of adoption. */
    @Id
    private Integer place;

    private @Nullable String agencyId;

    @Column(name = "calendar_year")
    private int year;

    private String version;
    private LocalDate adoptedOn;
    private String notices;
    private String restDays;
    private String makeUpDays;

    @Transient
    private boolean fresh;

    AdoptedCalendar(int place, CalendarAdopted event) {
        this.place = place;
        this.agencyId = event.agencyId();
        this.year = event.year();
        this.version = event.version();
        this.adoptedOn = event.adoptedOn();
        this.notices = String.join("\n", event.notices());
        this.restDays = DayRanges.text(event.restDays());
        this.makeUpDays = DayRanges.text(event.makeUpDays());
        this.fresh = true;
    }

    AdoptedCalendar() {
        // Hibernate reads rows through this constructor.
    }

    /** A list of what one line each says. */
    static List<String> lines(String text) {
        return text.lines().toList();
    }

    @Override
    public Integer getId() {
        return place;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }
}
