package org.disclosuredesk.query.finding;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which findings are looked for.
 *
 * @param rule one norm, by its name; null = all
 * @param year of the legal day of what broke it; null = all
 * @param page which page, from 1
 */
public record FindFindings(@Nullable String rule, @Nullable Integer year, int page) {

    /** Whether anything narrows the list. */
    public boolean narrowed() {
        return rule != null || year != null;
    }

    /** Another page of the same search. */
    public FindFindings at(int other) {
        return new FindFindings(rule, year, other);
    }

    /** The same years, one norm; null = all. */
    public FindFindings of(@Nullable String other) {
        return new FindFindings(other, year, 1);
    }

    /** Where it is found, without what goes without saying. */
    public String link() {
        var link = UriComponentsBuilder.fromPath("/findings");
        if (rule != null) {
            link.queryParam("rule", rule);
        }
        if (year != null) {
            link.queryParam("year", year);
        }
        if (page != 1) {
            link.queryParam("page", page);
        }
        return link.encode().build().toUriString();
    }
}
