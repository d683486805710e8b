package org.disclosuredesk.query.register;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.disclosuredesk.law.Stage;
import org.disclosuredesk.law.term.ApplicantKind;
import org.disclosuredesk.query.register.FindRequests.Order;
import org.disclosuredesk.query.register.FindRequests.Span;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/**
 * A search as its address says it; a field of the form that was left alone comes as an empty text.
 *
 * @param overdue the list of what is overdue, as older addresses say it
 */
record AskedOfRegister(
        @Nullable String q,
        @Nullable Queue queue,
        @Nullable Stage stage,
        @Nullable String outcome,
        @Nullable ApplicantKind kind,
        @Nullable String department,
        @Nullable String officer,
        @Nullable Boolean unclaimed,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate until,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate dueFrom,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate dueUntil,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate decidedFrom,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate decidedUntil,
        @Nullable Boolean overdue,
        @Nullable Order sort,
        @Nullable Integer page) {

    FindRequests find() {
        return new FindRequests(
                q == null ? "" : q.strip(),
                list(),
                stage,
                filled(outcome),
                kind,
                new Handling(
                        filled(department),
                        Stream.ofNullable(filled(officer)).toList(),
                        Boolean.TRUE.equals(unclaimed)),
                from,
                until,
                new Span(dueFrom, dueUntil),
                new Span(decidedFrom, decidedUntil),
                sort == null ? Order.DUE : sort,
                page == null ? 1 : page);
    }

    private Queue list() {
        if (queue != null) {
            return queue;
        }
        return Boolean.TRUE.equals(overdue) ? Queue.OVERDUE : Queue.ALL;
    }

    private static @Nullable String filled(@Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }
}
