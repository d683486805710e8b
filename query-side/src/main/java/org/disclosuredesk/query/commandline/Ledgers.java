package org.disclosuredesk.query.commandline;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.disclosuredesk.ledger.Fault;
import org.disclosuredesk.ledger.LedgerReader;
import org.disclosuredesk.ledger.LedgerRecorder;
import org.disclosuredesk.ledger.Reading;

/** Reading and recording ledgers for a verb; a ledger with a fault is refused whole. */
final class Ledgers {

    /** Who brings in a ledger from the command line. */
    private static final String BY = "command-line";

    private static final int LONGEST_NAME = 200;

    private Ledgers() {}

    /**
     * Reads a ledger; where it has faults that no store need be asked for, it is refused here.
     *
     * @throws Refused after naming every fault
     */
    static Reading read(Path path, LocalDate today, Console console) {
        var reading = new LedgerReader().read(path, today);
        // Where a file could not be read to its end, its numbers are not known and the store would be asked in vain.
        if (reading.faults().stream().anyMatch(Fault::endsTheFile)) {
            refuseIfFaulty(reading.faults(), console);
        }
        return reading;
    }

    /**
     * Names what is wrong with it, in the ledger and against the store.
     *
     * @throws Refused after naming every fault
     */
    static void check(Desk desk, Reading reading, String agency, Console console) {
        var faults = new ArrayList<>(reading.faults());
        faults.addAll(desk.get(LedgerRecorder.class).check(reading, agency));
        refuseIfFaulty(faults, console);
    }

    /**
     * Checks and records it.
     *
     * @throws Refused after naming every fault; nothing is recorded then
     */
    static LedgerRecorder.Recorded record(Desk desk, Reading reading, String agency, Console console) {
        check(desk, reading, agency, console);
        return desk.get(LedgerRecorder.class).record(reading.ledger(), agency, BY, console.progress());
    }

    /**
     * The agency's name as it is registered.
     *
     * @throws Refused where it is blank or too long to be one
     */
    static String agency(String given) {
        var name = given.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new Refused(
                    "--agency '%s': give the agency's name, of at most %d characters".formatted(given, LONGEST_NAME));
        }
        return name;
    }

    private static void refuseIfFaulty(List<Fault> faults, Console console) {
        if (!faults.isEmpty()) {
            console.name(faults);
            throw new Refused("The ledger has %d fault(s); nothing was written.".formatted(faults.size()));
        }
    }
}
