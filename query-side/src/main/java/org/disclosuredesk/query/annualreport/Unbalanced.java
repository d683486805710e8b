package org.disclosuredesk.query.annualreport;

import java.util.List;

/** A report whose figures contradict each other was about to be made: it is not made. */
public final class Unbalanced extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> relations;

    Unbalanced(List<String> relations) {
        super("The annual report does not balance: " + String.join("; ", relations));
        this.relations = List.copyOf(relations);
    }

    /** Each relation that does not hold, with both sides. */
    public List<String> relations() {
        return relations;
    }
}
