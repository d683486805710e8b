package org.disclosuredesk.law.rule;

import org.disclosuredesk.law.Article;

/** Splitting makes at least one more request. */
@Article(
        number = 45,
        reading =
                "One matter, one request: by the fee measures art. 4 for fees; here for counting too, as an explicit act")
public record SplitMakesRequests(int more) implements FactRule {

    @Override
    public boolean holds() {
        return more > 0;
    }

    @Override
    public Violation ifBroken() {
        return Violation.of("parts", "law.nothing-to-split");
    }
}
