package org.disclosuredesk.ledger;

import java.util.List;

/**
 * Records a ledger as history through the desk's own acts; the acts' side keeps this promise.
 *
 * <p>Obligations: {@link #record} is called only with rows that {@link #check} found no fault in; each row is one act that
 * carries the row's whole history; a row that is in the store already, word for word, brings nothing; what was recorded
 * would survive the loss of the process; every past year the ledger crosses is closed.
 */
public interface LedgerRecorder {

    /**
     * What the store knows to be wrong: a number that names another case there, a remedy for a case that neither has.
     *
     * @param agency its name; it need not be known yet
     */
    default List<Fault> check(Reading reading, String agency) {
        return compare(reading, agency).faults();
    }

    /**
     * What the rows of a ledger are to the store, and what the store knows to be wrong with them.
     *
     * @param agency its name; it need not be known yet
     */
    Comparison compare(Reading reading, String agency);

    /**
     * A ledger beside the store.
     *
     * @param faults rows that cannot be recorded, or whose cases have gone on otherwise
     */
    record Comparison(Count requests, Count remedies, Count figures, List<Fault> faults) {

        /** A ledger that was not looked up. */
        public static final Comparison NONE = new Comparison(Count.NONE, Count.NONE, Count.NONE, List.of());

        public Comparison {
            faults = List.copyOf(faults);
        }
    }

    /**
     * The possible rows of one table.
     *
     * @param fresh they would be recorded
     * @param known the store says the same already
     * @param wentOn the store says otherwise: they stay out
     */
    record Count(int fresh, int known, int wentOn) {

        public static final Count NONE = new Count(0, 0, 0);
    }

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
