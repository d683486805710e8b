package org.disclosuredesk.query.ledger;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.Principal;
import org.disclosuredesk.ledger.LedgerWriter;
import org.disclosuredesk.query.agency.DeskAgency;
import org.disclosuredesk.query.due.Today;
import org.disclosuredesk.query.web.Download;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/** Gives out the whole ledger of the agency. It names applicants, and so the program log says who took it. */
@Controller
class LedgerDownload {

    private static final Logger LOG = LoggerFactory.getLogger(LedgerDownload.class);

    private final LedgerExport export;
    private final DeskAgency agencies;
    private final Today today;

    LedgerDownload(LedgerExport export, DeskAgency agencies, Today today) {
        this.export = export;
        this.agencies = agencies;
        this.today = today;
    }

    @GetMapping("/ledger.zip")
    ResponseEntity<byte[]> zip(Principal who) throws IOException {
        var agency = agencies.current().orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var ledger = export.of(agency.agencyId());
        var zip = new ByteArrayOutputStream();
        LedgerWriter.write(ledger, zip);
        LOG.info("{} took out the ledger of {}: {} rows", who.getName(), agency.name(), ledger.rows());
        return Download.of("%s 台账 %s.zip".formatted(agency.name(), today.date()), "application/zip", zip.toByteArray());
    }
}
