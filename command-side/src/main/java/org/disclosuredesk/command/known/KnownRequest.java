package org.disclosuredesk.command.known;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import org.disclosuredesk.events.RequestReceived;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A request by its number: whether a carry-over may be owed for it, and the ledger row it came from. */
@Entity
class KnownRequest implements Persistable<String> {

    @Id
    private String requestId;

    private String agencyId;
    private String registerNo;
    private @Nullable Integer serialYear;
    private @Nullable Integer serial;
    private LocalDate receivedOn;
    private boolean mayOweCarryOver;
    private @Nullable String fingerprint;

    @Transient
    private boolean fresh;

    KnownRequest(RequestReceived event, @Nullable String fingerprint) {
        this.requestId = event.requestId();
        this.agencyId = event.agencyId();
        this.registerNo = event.registerNo();
        RegisterNo.of(event.registerNo()).ifPresent(number -> {
            this.serialYear = number.year();
            this.serial = number.serial();
        });
        this.receivedOn = event.receivedOn();
        this.mayOweCarryOver = true;
        this.fingerprint = fingerprint;
        this.fresh = true;
    }

    KnownRequest() {
        // Hibernate reads rows through this constructor.
    }

    @Override
    public String getId() {
        return requestId;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }

    void mayOweCarryOver(boolean may) {
        mayOweCarryOver = may;
    }

    void receivedOn(LocalDate day) {
        receivedOn = day;
    }

    String agencyId() {
        return agencyId;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    String registerNo() {
        return registerNo;
    }

    @Nullable String fingerprint() {
        return fingerprint;
    }
}
