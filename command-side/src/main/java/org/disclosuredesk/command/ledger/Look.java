package org.disclosuredesk.command.ledger;

import java.time.LocalDate;
import java.util.List;
import org.disclosuredesk.intake.LaidOut;
import org.disclosuredesk.intake.UploadedFile;
import org.disclosuredesk.ledger.DryRun;
import org.disclosuredesk.ledger.Fault;
import org.disclosuredesk.ledger.Ledger;
import org.disclosuredesk.ledger.LedgerRecorder;
import org.disclosuredesk.ledger.LedgerRecorder.Comparison;
import org.disclosuredesk.ledger.OwnLedgerReader;
import org.disclosuredesk.ledger.Reading;
import org.disclosuredesk.ledger.SheetMapping;

/** A look at an uploaded ledger beside the store; nothing is written. */
record Look(Reading reading, Comparison beside) {

    private static final OwnLedgerReader READER = new OwnLedgerReader();

    /** Reads the files as somebody said what their columns mean. */
    static Look at(
            List<UploadedFile> files, List<SheetMapping> sheets, LocalDate today, LedgerRecorder store, String agency) {
        try (var laidOut = LaidOut.of(files)) {
            var reading = READER.read(laidOut.files(), sheets, today);
            // Where a file could not be read to its end, its numbers are not known and the store would be asked in
            // vain.
            return reading.faults().stream().anyMatch(Fault::endsTheFile)
                    ? new Look(reading, Comparison.NONE)
                    : new Look(reading, store.compare(reading, agency));
        }
    }

    DryRun dryRun() {
        return DryRun.of(reading, beside);
    }

    /** The rows that can be recorded where nothing is wrong: cases that have gone on otherwise stay as they are. */
    Ledger recordable() {
        return reading.ledger().without(beside.faults());
    }
}
