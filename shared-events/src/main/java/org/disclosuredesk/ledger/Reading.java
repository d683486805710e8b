package org.disclosuredesk.ledger;

import java.util.List;
import java.util.Set;

/**
 * What came of reading a ledger.
 *
 * @param ledger the rows that could be read; to be recorded only where there are no faults
 * @param registerNos every register number that stands in the ledger, on faulty rows too
 * @param faults all of them, in the order of the files and lines
 */
public record Reading(Ledger ledger, Set<String> registerNos, List<Fault> faults) {

    public Reading {
        registerNos = Set.copyOf(registerNos);
        faults = List.copyOf(faults);
    }
}
