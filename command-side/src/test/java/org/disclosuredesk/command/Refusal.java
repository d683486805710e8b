package org.disclosuredesk.command;

import java.util.List;
import org.disclosuredesk.law.rule.RuleBroken;
import org.disclosuredesk.law.rule.Violation;
import org.hamcrest.Description;
import org.hamcrest.TypeSafeMatcher;

/** An act was refused for exactly these rules, in this order. */
public final class Refusal extends TypeSafeMatcher<RuleBroken> {

    private static final String PREFIX = "law.";

    private final List<String> expected;

    private Refusal(List<String> expected) {
        this.expected = expected;
    }

    /** Refused for these rules and no others; each as its field and its message without {@code law.} before it. */
    public static Refusal refusedFor(String... fieldsAndMessages) {
        return new Refusal(List.of(fieldsAndMessages));
    }

    @Override
    protected boolean matchesSafely(RuleBroken refusal) {
        return said(refusal).equals(expected);
    }

    @Override
    public void describeTo(Description description) {
        description.appendText("a refusal for ").appendValue(expected);
    }

    @Override
    protected void describeMismatchSafely(RuleBroken refusal, Description description) {
        description.appendText("was refused for ").appendValue(said(refusal));
    }

    private static List<String> said(RuleBroken refusal) {
        return refusal.violations().stream().map(Refusal::said).toList();
    }

    private static String said(Violation violation) {
        return violation.field() + " " + violation.key().substring(PREFIX.length());
    }
}
