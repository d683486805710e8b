package org.disclosuredesk.ledger;

import java.util.List;

/**
 * Records a ledger as history through the desk's own acts; the acts' side keeps this promise.
 *
 * <p>Obligations: {@link #record} is called only with what {@link #check} found no fault in; each row is one act that
 * carries the row's whole history; a row that is in the store already, word for word, brings nothing; what was recorded
 * would survive the loss of the process; every past year the ledger crosses is closed.
 */
public interface LedgerRecorder {

    /**
     * What the store knows to be wrong: a number that names another case there, a remedy for a case that neither has.
     *
     * @param agency its name; it need not be known yet
     */
    List<Fault> check(Reading reading, String agency);

    /**
     * Records the ledger.
     *
     * @param agency its name; registered where it is not known yet
     * @param by who brings it in: an account name
     * @param progress told of rows done
     */
    Recorded record(Ledger ledger, String agency, String by, Progress progress);

    /** Hears how far a long piece of work is. */
    interface Progress {

        /** So many of so many rows are done. */
        void done(int rows, int of);
    }

    /**
     * What a ledger brought.
     *
     * @param requests new requests
     * @param remedies remedies accepted or concluded
     * @param figures figures reported
     * @param known rows that were in the store already, word for word
     */
    record Recorded(int requests, int remedies, int figures, int known) {}
}
