package org.disclosuredesk.query.proactive;

import java.util.Map;
import org.disclosuredesk.law.term.DisclosureAttribute;
import org.disclosuredesk.law.term.DocumentKind;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which documents are looked for.
 *
 * @param text part of the title or the number; empty = any
 * @param queue which list
 * @param kind null = any
 * @param attribute null = any
 * @param year issued in that year; null = whenever
 * @param page which page, from 1
 */
public record FindDocuments(
        String text,
        DocumentQueue queue,
        @Nullable DocumentKind kind,
        @Nullable DisclosureAttribute attribute,
        @Nullable Integer year,
        int page) {

    /** Whether anything narrows the list. */
    public boolean narrowed() {
        return !text.isEmpty() || kind != null || attribute != null || year != null;
    }

    /** The same search in another list, from its first page. */
    public FindDocuments in(DocumentQueue other) {
        return new FindDocuments(text, other, kind, attribute, year, 1);
    }

    /** Another page of the same search. */
    public FindDocuments at(int other) {
        return new FindDocuments(text, queue, kind, attribute, year, other);
    }

    /** Where it is found, without what goes without saying. */
    public String link() {
        var link = UriComponentsBuilder.fromPath("/disclosures");
        add(link, "q", text.isEmpty() ? null : text);
        add(link, "queue", queue == DocumentQueue.ALL ? null : queue);
        add(link, "kind", kind);
        add(link, "attribute", attribute);
        add(link, "year", year);
        add(link, "page", page == 1 ? null : page);
        return link.encode().build().toUriString();
    }

    private static void add(UriComponentsBuilder link, String name, @Nullable Object value) {
        if (value != null) {
            link.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, value));
        }
    }
}
