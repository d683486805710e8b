package org.disclosuredesk.query.help;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What a role does at the desk, in the order in which it comes up; its words stand in the bundles. */
enum Guide {
    /** Logs and answers requests (经办人). */
    OFFICER(
            "/today",
            "/requests/new",
            "/today",
            null,
            null,
            null,
            "/requests",
            "/import",
            "/disclosures",
            "/publications"),
    /** Reviews what is to be released (审核人). */
    REVIEWER("/today?whose=REVIEW", null, null, null),
    /** Approves, and answers for time and law (负责人). */
    SUPERVISOR(
            "/today?whose=ALL",
            null,
            "/requests?queue=OVERDUE",
            "/findings",
            "/reports",
            "/reports",
            "/reports",
            "/supervision",
            "/reports",
            "/reports"),
    /** Keeps agency, accounts and calendar (管理员). */
    ADMINISTRATOR("/agency", "/accounts", "/calendar/adopt", "/import", null),
    /** Sees everything and changes nothing (监督员). */
    AUDITOR("/requests", "/findings", "/reports", null);

    private final List<Step> steps;

    Guide(@Nullable String... pages) {
        this.steps = IntStream.range(0, pages.length)
                .mapToObj(number -> new Step("help.%s.%d".formatted(name(), number + 1), pages[number]))
                .toList();
    }

    /**
     * One step.
     *
     * @param key its words in the bundles
     * @param page where it is done; null where it is done in a case
     */
    record Step(String key, @Nullable String page) {}

    /** Step by step. */
    public List<Step> steps() {
        return steps;
    }
}
