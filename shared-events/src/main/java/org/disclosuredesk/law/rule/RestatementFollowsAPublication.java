package org.disclosuredesk.law.rule;

import org.disclosuredesk.law.Article;

/** Only a report that was published is restated. */
@Article(number = 49)
public record RestatementFollowsAPublication(int year, int publications) implements FactRule {

    @Override
    public boolean holds() {
        return publications > 0;
    }

    @Override
    public Violation ifBroken() {
        return Violation.of("", "law.not-published", year);
    }
}
