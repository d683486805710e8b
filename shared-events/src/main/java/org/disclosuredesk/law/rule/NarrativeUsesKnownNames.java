package org.disclosuredesk.law.rule;

import java.util.List;
import org.disclosuredesk.law.Article;

/** What stands in braces in the text of the report is the name of a figure the desk knows. */
@Article(number = 50)
public record NarrativeUsesKnownNames(int section, List<String> unknown) implements FactRule {

    @Override
    public boolean holds() {
        return unknown.isEmpty();
    }

    @Override
    public Violation ifBroken() {
        return Violation.of("text", "law.unknown-terms", String.join("、", unknown));
    }
}
