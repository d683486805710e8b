package org.disclosuredesk.law.rule;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** An act was refused: these rules are broken, all of them named at once. */
public final class RuleBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Violation> violations;

    public RuleBroken(List<Violation> violations) {
        super(violations.stream()
                .map(violation -> violation.key() + violation.values())
                .collect(Collectors.joining("; ")));
        this.violations = List.copyOf(violations);
    }

    /**
     * Lets the act pass, or refuses it.
     *
     * @throws RuleBroken naming every rule that does not hold
     */
    public static void require(LegalRule... rules) {
        var broken = Arrays.stream(rules)
                .filter(rule -> !rule.holds())
                .map(LegalRule::ifBroken)
                .toList();
        if (!broken.isEmpty()) {
            throw new RuleBroken(broken);
        }
    }

    /**
     * Lets an act pass that is done here and now, or recorded as history.
     *
     * @param history whether it was done already: then only what cannot have happened is refused
     * @throws RuleBroken naming every rule that refuses it
     */
    public static void require(boolean history, Collection<? extends LegalRule> rules) {
        require(rules.stream()
                .filter(rule -> rule.force() == Force.FACT || rule.force() == Force.NORM && !history)
                .toArray(LegalRule[]::new));
    }

    /** What is broken. */
    public List<Violation> violations() {
        return violations;
    }
}
