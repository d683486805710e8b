package org.disclosuredesk.law;

import java.util.List;
import org.disclosuredesk.law.term.Ground;

/** How cases are counted in the annual tables: a new form is a new rule set over the same facts. */
public interface CountingRules {

    /** Names the rule set in events and reports. */
    String version();

    /** The row of table 3 a ground counts in. */
    Table3Row rowOf(Ground ground);

    /** The cells of table 3 one request stands in. Each request stands in at most one row of results. */
    List<CountedEntry> entriesOf(CountedFacts request);

    /** The cells of table 4 one remedy stands in. */
    List<CountedEntry> entriesOf(RemedyFacts remedy);
}
