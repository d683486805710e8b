package org.disclosuredesk.query.annualreport;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A report whose figures contradict each other was about to be made: it is not made. */
public final class Unbalanced extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> relations;
    private final transient List<Blamed> blamed;

    /**
     * A case that stands on the two sides of a column unequally often.
     *
     * @param registerNo null where the tally does not have it
     * @param left how often it is new or carried in
     * @param right how often it has a result or is carried out
     */
    public record Blamed(String requestId, @Nullable String registerNo, int left, int right) {}

    /** Of relations that do not hold, each with both sides. */
    public Unbalanced(List<String> relations) {
        this(relations, List.of());
    }

    private Unbalanced(List<String> relations, List<Blamed> blamed) {
        super("The annual report does not balance: " + String.join("; ", relations));
        this.relations = List.copyOf(relations);
        this.blamed = List.copyOf(blamed);
    }

    /** The same, with the cases that are to blame. */
    Unbalanced through(List<Blamed> cases) {
        return new Unbalanced(relations, cases);
    }

    /** Each relation that does not hold, with both sides. */
    public List<String> relations() {
        return relations;
    }

    /** The cases to blame; empty where each case stands on both sides and only the sums are wrong. */
    public List<Blamed> blamed() {
        return blamed;
    }
}
