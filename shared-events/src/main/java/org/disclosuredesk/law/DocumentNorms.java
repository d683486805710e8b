package org.disclosuredesk.law;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.disclosuredesk.events.DocumentIssued;
import org.disclosuredesk.events.DocumentPublished;
import org.disclosuredesk.events.DocumentReassessed;
import org.disclosuredesk.events.DocumentRepealed;
import org.disclosuredesk.events.DocumentReviewed;
import org.disclosuredesk.events.DocumentVoided;
import org.disclosuredesk.events.ProactiveEvent;
import org.disclosuredesk.fold.Reactions;
import org.disclosuredesk.law.rule.DocumentDateIsNotInTheFuture;
import org.disclosuredesk.law.rule.DocumentIsIssuedFirst;
import org.disclosuredesk.law.rule.DocumentIsPublishedOnce;
import org.disclosuredesk.law.rule.DocumentIsReviewedBeforeItIsPublished;
import org.disclosuredesk.law.rule.LegalRule;
import org.disclosuredesk.law.rule.NothingHappensToAVoidDocument;
import org.disclosuredesk.law.rule.OnlyADocumentInForceIsRepealed;
import org.disclosuredesk.law.rule.ProactiveInformationIsPublishedWithinTwentyWorkingDays;
import org.disclosuredesk.law.rule.UndisclosedDocumentGivesItsReason;
import org.disclosuredesk.law.rule.WithheldDocumentIsNotPublished;
import org.disclosuredesk.law.term.DocumentReview;
import org.jspecify.annotations.Nullable;

/** Which rules an act on a document must meet (arts. 13, 17, 18, 20, 26). */
public final class DocumentNorms {

    /** What is asked: the document as it stood, the event, and today. */
    private record Asked(@Nullable DocumentFacts before, LocalDate today, List<LegalRule> rules) {

        Asked with(LegalRule... found) {
            return new Asked(before, today, List.of(found));
        }
    }

    private static final Reactions<Asked, ProactiveEvent> RULES = Reactions.<Asked, ProactiveEvent>to(
                    ProactiveEvent.class)
            .on(
                    DocumentIssued.class,
                    (asked, event) -> asked.with(
                            new DocumentDateIsNotInTheFuture("issuedOn", event.issuedOn(), asked.today()),
                            new UndisclosedDocumentGivesItsReason(event.attribute(), event.reason())))
            .on(
                    DocumentReviewed.class,
                    (asked, event) -> asked.with(
                            new DocumentDateIsNotInTheFuture("reviewedOn", event.reviewedOn(), asked.today())))
            .on(
                    DocumentReassessed.class,
                    (asked, event) -> asked.with(
                            new DocumentDateIsNotInTheFuture("assessedOn", event.assessedOn(), asked.today()),
                            new DocumentIsIssuedFirst(
                                    "assessedOn",
                                    event.assessedOn(),
                                    asked.before().issuedOn()),
                            new UndisclosedDocumentGivesItsReason(event.attribute(), event.reason())))
            .on(
                    DocumentPublished.class,
                    (asked, event) -> asked.with(
                            new DocumentDateIsNotInTheFuture("publishedOn", event.publishedOn(), asked.today()),
                            new DocumentIsIssuedFirst(
                                    "publishedOn",
                                    event.publishedOn(),
                                    asked.before().issuedOn()),
                            new DocumentIsPublishedOnce(asked.before().publishedOn()),
                            new WithheldDocumentIsNotPublished(asked.before().attribute()),
                            new DocumentIsReviewedBeforeItIsPublished(
                                    asked.before().passed(DocumentReview.SECRECY, event.publishedOn())),
                            new ProactiveInformationIsPublishedWithinTwentyWorkingDays(
                                    event.publishedOn(), asked.before().publishDueOn())))
            .on(
                    DocumentRepealed.class,
                    (asked, event) -> asked.with(
                            new DocumentDateIsNotInTheFuture("repealedOn", event.repealedOn(), asked.today()),
                            new DocumentIsIssuedFirst(
                                    "repealedOn",
                                    event.repealedOn(),
                                    asked.before().issuedOn()),
                            new OnlyADocumentInForceIsRepealed(asked.before().repealedOn())))
            .on(
                    DocumentVoided.class,
                    (asked, event) ->
                            asked.with(new DocumentDateIsNotInTheFuture("voidedOn", event.voidedOn(), asked.today())))
            .complete();

    private DocumentNorms() {}

    /**
     * The rules of one act.
     *
     * @param before the document as it stands; null before it is issued
     * @param event what the act would record
     */
    public static List<LegalRule> of(@Nullable DocumentFacts before, ProactiveEvent event, LocalDate today) {
        var rules = RULES.after(new Asked(before, today, List.of()), event).rules();
        return before == null
                ? rules
                : Stream.concat(Stream.of(new NothingHappensToAVoidDocument(before.voided())), rules.stream())
                        .toList();
    }
}
