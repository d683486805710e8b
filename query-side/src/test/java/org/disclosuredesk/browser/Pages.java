package org.disclosuredesk.browser;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** The pages of the desk, as it names them itself. */
record Pages(List<PathPattern> patterns) {

    /** Parts of pages, downloads, and what leads elsewhere: whoever adds one that is no page says so here. */
    private static final Set<String> NO_PAGES = Set.of(
            "/",
            "/agency/proposals",
            "/agency/templates/{kind}",
            "/calculator/result",
            "/calendar/adopt/preview",
            "/dashboard/departments.csv",
            "/dashboard/departments.xlsx",
            "/dashboard/departments/reminders",
            "/dashboard/live",
            // Leads to the year whose figures are due.
            "/figures",
            // The page of an upload shows the same columns until they are chosen.
            "/import/{id}/columns",
            "/ledger.zip",
            "/reports/{year}/annual-report.{ending:json|html|docx|xlsx|pdf}",
            "/reports/{year}/publications/{no}/annual-report.{ending:json|html|docx|xlsx|pdf}",
            // Leads to the year that is added up.
            "/consolidated",
            "/consolidated/{year:20\\d{2}}/consolidated-report.{ending:json|html|docx|xlsx|pdf}",
            "/consolidated/{year:20\\d{2}}/consolidations/{no:\\d+}/consolidated-report.{ending:json|html|docx|xlsx|pdf}",
            "/consolidated/{year:20\\d{2}}/outside/{no:\\d+}/file",
            "/requests.csv",
            "/requests.xlsx",
            "/requests/new/preview",
            "/requests/new/repeats",
            "/requests/{requestId}/answer/preview",
            "/requests/{requestId}/evidence.zip",
            "/requests/{requestId}/files/{sha256}",
            "/requests/{requestId}/letters/draft",
            "/requests/{requestId}/letters/preview",
            "/requests/{requestId}/papers/{paper}",
            "/requests/{requestId}/rectification/preview",
            "/requests/{requestId}/set-aside/preview",
            "/requests/several/{slug}/preview",
            "/requests/{requestId}/{slug:[a-z-]+}/preview");

    static Pages of(RequestMappingHandlerMapping desk) {
        return new Pages(desk.getHandlerMethods().keySet().stream()
                .filter(one -> one.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(one -> one.getPathPatternsCondition().getPatterns().stream())
                .sorted(Comparator.naturalOrder())
                .toList());
    }

    /** The pages of which none of these is one. */
    Set<String> notAmong(Collection<String> paths) {
        var missing = new TreeSet<String>();
        patterns.forEach(pattern -> missing.add(pattern.getPatternString()));
        missing.removeAll(NO_PAGES);
        for (var path : paths) {
            var plain = PathContainer.parsePath(path.replaceAll("\\?.*", ""));
            patterns.stream()
                    .filter(pattern -> pattern.matches(plain))
                    .findFirst()
                    .ifPresent(pattern -> missing.remove(pattern.getPatternString()));
        }
        return missing;
    }
}
