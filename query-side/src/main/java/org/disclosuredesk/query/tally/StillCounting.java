package org.disclosuredesk.query.tally;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What was asked for cannot be told yet: the statistics are being counted, or what it takes is parked. */
@ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
public final class StillCounting extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** While they are. */
    public StillCounting() {
        super("The statistics do not know all that is in the log yet");
    }
}
