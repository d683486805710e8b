package org.disclosuredesk.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.disclosuredesk.events.DocumentIssued;
import org.disclosuredesk.events.DocumentPublished;
import org.disclosuredesk.events.DocumentReassessed;
import org.disclosuredesk.events.DocumentRepealed;
import org.disclosuredesk.events.DocumentReviewed;
import org.disclosuredesk.events.DocumentVoided;
import org.disclosuredesk.events.ProactiveEvent;
import org.disclosuredesk.fold.Reactions;
import org.disclosuredesk.law.term.DisclosureAttribute;
import org.disclosuredesk.law.term.DocumentKind;
import org.disclosuredesk.law.term.DocumentReview;
import org.jspecify.annotations.Nullable;

/**
 * One document of the agency (公文), as its events tell it.
 *
 * @param reason why it is not disclosed without being asked for; null where it is
 * @param publishDueOn by when it is to be published (art. 26); null where it is not to be
 * @param reviews its reviews, in the order they were recorded
 * @param publishedOn null while it is not published
 * @param repealedOn null while it is in force
 * @param voided whether it was recorded by mistake
 */
public record DocumentFacts(
        String agencyId,
        String documentId,
        String title,
        @Nullable String documentNo,
        DocumentKind kind,
        LocalDate issuedOn,
        @Nullable String department,
        DisclosureAttribute attribute,
        @Nullable String reason,
        @Nullable LocalDate publishDueOn,
        List<DocumentReviewed> reviews,
        @Nullable LocalDate publishedOn,
        @Nullable String column,
        @Nullable String address,
        @Nullable LocalDate repealedOn,
        @Nullable String repealReason,
        boolean voided) {

    private static final Reactions<DocumentFacts, ProactiveEvent> REACTIONS =
            Reactions.<DocumentFacts, ProactiveEvent>to(ProactiveEvent.class)
                    .on(DocumentIssued.class, (none, event) -> issued(event))
                    .on(DocumentReviewed.class, DocumentFacts::reviewed)
                    .on(DocumentReassessed.class, DocumentFacts::reassessed)
                    .on(DocumentPublished.class, DocumentFacts::published)
                    .on(DocumentRepealed.class, DocumentFacts::repealed)
                    .on(DocumentVoided.class, (facts, event) -> facts.asVoided())
                    .complete();

    public DocumentFacts {
        reviews = List.copyOf(reviews);
    }

    /** The facts after one more event; null stands for a document of which nothing is known yet. */
    public static DocumentFacts after(@Nullable DocumentFacts facts, ProactiveEvent event) {
        return REACTIONS.after(facts, event);
    }

    /** Whether its last review of a kind, until a day, has nothing against publishing it. */
    public boolean passed(DocumentReview kind, LocalDate until) {
        var passed = false;
        for (var review : reviews) {
            var counts = review.review() == kind && !review.reviewedOn().isAfter(until);
            passed = counts ? review.passed() : passed;
        }
        return passed;
    }

    private static DocumentFacts issued(DocumentIssued event) {
        return new DocumentFacts(
                event.agencyId(),
                event.documentId(),
                event.title(),
                event.documentNo(),
                event.kind(),
                event.issuedOn(),
                event.department(),
                event.attribute(),
                event.reason(),
                event.publishDueOn(),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                false);
    }

    private DocumentFacts reviewed(DocumentReviewed event) {
        var all = new ArrayList<>(reviews);
        all.add(event);
        return new DocumentFacts(
                agencyId,
                documentId,
                title,
                documentNo,
                kind,
                issuedOn,
                department,
                attribute,
                reason,
                publishDueOn,
                all,
                publishedOn,
                column,
                address,
                repealedOn,
                repealReason,
                voided);
    }

    private DocumentFacts reassessed(DocumentReassessed event) {
        return new DocumentFacts(
                agencyId,
                documentId,
                title,
                documentNo,
                kind,
                issuedOn,
                department,
                event.attribute(),
                event.reason(),
                event.publishDueOn(),
                reviews,
                publishedOn,
                column,
                address,
                repealedOn,
                repealReason,
                voided);
    }

    private DocumentFacts published(DocumentPublished event) {
        return new DocumentFacts(
                agencyId,
                documentId,
                title,
                documentNo,
                kind,
                issuedOn,
                department,
                attribute,
                reason,
                publishDueOn,
                reviews,
                event.publishedOn(),
                event.column(),
                event.address(),
                repealedOn,
                repealReason,
                voided);
    }

    private DocumentFacts repealed(DocumentRepealed event) {
        return new DocumentFacts(
                agencyId,
                documentId,
                title,
                documentNo,
                kind,
                issuedOn,
                department,
                attribute,
                reason,
                publishDueOn,
                reviews,
                publishedOn,
                column,
                address,
                event.repealedOn(),
                event.reason(),
                voided);
    }

    private DocumentFacts asVoided() {
        return new DocumentFacts(
                agencyId,
                documentId,
                title,
                documentNo,
                kind,
                issuedOn,
                department,
                attribute,
                reason,
                publishDueOn,
                reviews,
                publishedOn,
                column,
                address,
                repealedOn,
                repealReason,
                true);
    }
}
