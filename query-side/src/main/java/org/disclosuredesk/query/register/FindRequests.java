package org.disclosuredesk.query.register;

import java.time.LocalDate;
import java.util.Map;
import org.disclosuredesk.law.Stage;
import org.disclosuredesk.law.term.ApplicantKind;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What is looked for in the register.
 *
 * @param text part of the number, of the text or of the applicant's name; empty = anything
 * @param queue which list
 * @param stage where it stands; null = anywhere
 * @param outcome a ground, or a whole kind of decision, by name; null = any
 * @param kind who asks; null = anybody
 * @param handling whose hands it is in
 * @param from received on this day or later; null = whenever
 * @param until received on this day or earlier; null = whenever
 * @param due due within these days
 * @param decided answered by letters of these days
 * @param sort the order
 * @param page which page, from 1
 */
public record FindRequests(
        String text,
        Queue queue,
        @Nullable Stage stage,
        @Nullable String outcome,
        @Nullable ApplicantKind kind,
        Handling handling,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        Span due,
        Span decided,
        Order sort,
        int page) {

    /** The whole register. */
    public static final FindRequests ALL = new FindRequests(
            "", Queue.ALL, null, null, null, Handling.ANY, null, null, Span.ANY, Span.ANY, Order.DUE, 1);

    /**
     * Days one after the other.
     *
     * @param from the first; null = however early
     * @param until the last; null = however late
     */
    public record Span(@Nullable LocalDate from, @Nullable LocalDate until) {

        /** Any day, or none. */
        public static final Span ANY = new Span(null, null);
    }

    /** The orders a register can be read in. */
    public enum Order {
        /** What is due first, then what is stopped, then the newest answers. */
        DUE,
        /** The newest receipt first. */
        RECEIVED,
        /** The highest number first. */
        NUMBER
    }

    /** Whether anything narrows the register but its list. */
    public boolean narrowed() {
        return !text.isEmpty()
                || stage != null
                || outcome != null
                || kind != null
                || !handling.equals(Handling.ANY)
                || from != null
                || until != null
                || !due.equals(Span.ANY)
                || !decided.equals(Span.ANY);
    }

    /** The same search in another list, from its first page. */
    public FindRequests in(Queue other) {
        return new FindRequests(text, other, stage, outcome, kind, handling, from, until, due, decided, sort, 1);
    }

    /** The same search in other hands, from its first page. */
    public FindRequests handled(Handling other) {
        return new FindRequests(text, queue, stage, outcome, kind, other, from, until, due, decided, sort, 1);
    }

    /** The same search at a stage, from its first page. */
    public FindRequests at(@Nullable Stage other) {
        return new FindRequests(text, queue, other, outcome, kind, handling, from, until, due, decided, sort, 1);
    }

    /** The same search in another order, from its first page. */
    public FindRequests by(Order other) {
        return new FindRequests(text, queue, stage, outcome, kind, handling, from, until, due, decided, other, 1);
    }

    /** The same search of what is due within these days, from its first page. */
    public FindRequests due(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new FindRequests(
                text, queue, stage, outcome, kind, handling, from, until, new Span(first, last), decided, sort, 1);
    }

    /** The same search of what was answered by letters of these days, from its first page. */
    public FindRequests decided(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new FindRequests(
                text, queue, stage, outcome, kind, handling, from, until, due, new Span(first, last), sort, 1);
    }

    /** Another page of the same search. */
    public FindRequests page(int other) {
        return new FindRequests(text, queue, stage, outcome, kind, handling, from, until, due, decided, sort, other);
    }

    /** Where it is found: the path with its parameters, without what goes without saying. */
    public String link() {
        return link("/requests");
    }

    /** Where the whole of it, and not a page, can be had as a file of that kind, {@code xlsx} or {@code csv}. */
    public String export(String kind) {
        return page(1).link("/requests." + kind);
    }

    private String link(String path) {
        var link = UriComponentsBuilder.fromPath(path);
        add(link, "q", text.isEmpty() ? null : text);
        add(link, "queue", queue == Queue.ALL ? null : queue);
        add(link, "stage", stage);
        add(link, "outcome", outcome);
        add(link, "kind", kind);
        add(link, "department", handling.department());
        add(
                link,
                "officer",
                handling.officers().isEmpty() ? null : handling.officers().get(0));
        add(link, "unclaimed", handling.unclaimed() ? true : null);
        add(link, "from", from);
        add(link, "until", until);
        add(link, "dueFrom", due.from());
        add(link, "dueUntil", due.until());
        add(link, "decidedFrom", decided.from());
        add(link, "decidedUntil", decided.until());
        add(link, "sort", sort == Order.DUE ? null : sort);
        add(link, "page", page == 1 ? null : page);
        return link.encode().build().toUriString();
    }

    private static void add(UriComponentsBuilder link, String name, @Nullable Object value) {
        if (value != null) {
            link.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, value));
        }
    }
}
