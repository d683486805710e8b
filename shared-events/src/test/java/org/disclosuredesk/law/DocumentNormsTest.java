package org.disclosuredesk.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.disclosuredesk.events.DocumentIssued;
import org.disclosuredesk.events.DocumentPublished;
import org.disclosuredesk.events.DocumentReassessed;
import org.disclosuredesk.events.DocumentRepealed;
import org.disclosuredesk.events.DocumentReviewed;
import org.disclosuredesk.events.DocumentVoided;
import org.disclosuredesk.law.rule.LegalRule;
import org.disclosuredesk.law.rule.ProactiveInformationIsPublishedWithinTwentyWorkingDays;
import org.disclosuredesk.law.rule.UndisclosedDocumentGivesItsReason;
import org.disclosuredesk.law.term.DisclosureAttribute;
import org.disclosuredesk.law.term.DocumentKind;
import org.disclosuredesk.law.term.DocumentReview;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Arts. 13-26: what a document must meet")
class DocumentNormsTest {

    private static final LocalDate ISSUED = LocalDate.of(2023, 3, 6);
    private static final LocalDate DUE = LocalDate.of(2023, 4, 3);

    @Test
    @DisplayName("art. 26: published by the 20th working day; with no such day, whenever")
    void inTime() {
        assertThat(new ProactiveInformationIsPublishedWithinTwentyWorkingDays(DUE, DUE).holds())
                .isTrue();
        assertThat(new ProactiveInformationIsPublishedWithinTwentyWorkingDays(DUE, null).holds())
                .isTrue();
        var late = new ProactiveInformationIsPublishedWithinTwentyWorkingDays(DUE.plusDays(1), DUE);
        assertThat(late.holds()).isFalse();
        assertThat(late.ifBroken().key()).isEqualTo("law.published-late");
        assertThat(late.ifBroken().values()).containsExactly("2023-04-04", "2023-04-03");
    }

    @Test
    @DisplayName("art. 13: disclosed on request or not at all, with its reason")
    void reason() {
        assertThat(new UndisclosedDocumentGivesItsReason(DisclosureAttribute.PROACTIVE, null).holds())
                .isTrue();
        assertThat(new UndisclosedDocumentGivesItsReason(DisclosureAttribute.WITHHELD, "条例第十四条").holds())
                .isTrue();
        var without = new UndisclosedDocumentGivesItsReason(DisclosureAttribute.WITHHELD, null);
        assertThat(without.holds()).isFalse();
        assertThat(without.ifBroken().values()).containsExactly("DisclosureAttribute.WITHHELD");
    }

    @Test
    @DisplayName("art. 17: the last secrecy review tells, and no other review")
    void reviewed() {
        var issued = DocumentFacts.after(
                null,
                new DocumentIssued(
                        "agency",
                        "document",
                        "办法",
                        null,
                        DocumentKind.NORMATIVE_DOCUMENT,
                        ISSUED,
                        null,
                        DisclosureAttribute.PROACTIVE,
                        null,
                        DUE,
                        "calendar"));
        var published = new DocumentPublished("agency", "document", DUE, "政策文件", null);

        assertThat(broken(DocumentNorms.of(issued, published, DUE))).containsExactly("law.published-unreviewed");
        var legality = DocumentFacts.after(issued, review(DocumentReview.LEGALITY, true));
        assertThat(broken(DocumentNorms.of(legality, published, DUE))).containsExactly("law.published-unreviewed");
        var passed = DocumentFacts.after(legality, review(DocumentReview.SECRECY, true));
        assertThat(broken(DocumentNorms.of(passed, published, DUE))).isEmpty();
        var again = DocumentFacts.after(passed, review(DocumentReview.SECRECY, false));
        assertThat(broken(DocumentNorms.of(again, published, DUE))).containsExactly("law.published-unreviewed");
    }

    private static DocumentFacts issued(DisclosureAttribute attribute) {
        return DocumentFacts.after(
                null,
                new DocumentIssued(
                        "agency",
                        "document",
                        "办法",
                        "某政发〔2023〕1号",
                        DocumentKind.NORMATIVE_DOCUMENT,
                        ISSUED,
                        "办公室",
                        attribute,
                        attribute == DisclosureAttribute.PROACTIVE ? null : "条例第十六条",
                        attribute == DisclosureAttribute.PROACTIVE ? DUE : null,
                        "calendar"));
    }

    @Test
    @DisplayName(
            "art. 18: what was withheld is published once it was reassessed, and by the day that follows from that")
    void reassessed() {
        var withheld = DocumentFacts.after(issued(DisclosureAttribute.WITHHELD), review(DocumentReview.SECRECY, true));
        var published =
                new DocumentPublished("agency", "document", DUE.plusDays(9), "政策文件", "https://example.gov.cn/1");
        assertThat(broken(DocumentNorms.of(withheld, published, DUE.plusDays(9))))
                .containsExactly("law.published-withheld");

        var early = reassessment(ISSUED.minusDays(1), DisclosureAttribute.ON_REQUEST, null);
        assertThat(broken(DocumentNorms.of(withheld, early, ISSUED)))
                .containsExactly("law.before-the-document", "law.attribute-without-reason");
        var turned = reassessment(DUE, DisclosureAttribute.PROACTIVE, DUE.plusDays(8));
        assertThat(broken(DocumentNorms.of(withheld, turned, DUE.minusDays(1))))
                .containsExactly("law.document-in-future");
        var open = DocumentFacts.after(withheld, turned);
        assertThat(open.attribute()).isEqualTo(DisclosureAttribute.PROACTIVE);
        assertThat(open.reason()).isNull();
        assertThat(open.publishDueOn()).isEqualTo(DUE.plusDays(8));
        assertThat(open.documentNo()).isEqualTo("某政发〔2023〕1号");
        assertThat(broken(DocumentNorms.of(open, published, DUE.plusDays(9)))).containsExactly("law.published-late");

        var out = DocumentFacts.after(open, published);
        assertThat(out.publishedOn()).isEqualTo(DUE.plusDays(9));
        assertThat(out.column()).isEqualTo("政策文件");
        assertThat(out.address()).isEqualTo("https://example.gov.cn/1");
        assertThat(broken(DocumentNorms.of(out, published, DUE.plusDays(8))))
                .containsExactly("law.document-in-future", "law.published-already", "law.published-late");
    }

    @Test
    @DisplayName(
            "art. 20: repealed once, not before it was issued; nothing more happens to what was recorded by mistake")
    void repealedAndVoided() {
        var inForce = issued(DisclosureAttribute.PROACTIVE);
        var repealed = new DocumentRepealed("agency", "document", ISSUED.plusYears(2), "到期");
        assertThat(broken(DocumentNorms.of(inForce, repealed, ISSUED.plusYears(2))))
                .isEmpty();
        var gone = DocumentFacts.after(inForce, repealed);
        assertThat(gone.repealedOn()).isEqualTo(ISSUED.plusYears(2));
        assertThat(gone.repealReason()).isEqualTo("到期");
        assertThat(broken(DocumentNorms.of(
                        gone,
                        new DocumentRepealed("agency", "document", ISSUED.minusDays(1), null),
                        ISSUED.minusDays(2))))
                .containsExactly("law.document-in-future", "law.before-the-document", "law.repealed-already");

        var mistaken = new DocumentVoided("agency", "document", ISSUED, "重复登记");
        assertThat(broken(DocumentNorms.of(gone, mistaken, ISSUED.minusDays(1))))
                .containsExactly("law.document-in-future");
        assertThat(gone.voided()).isFalse();
        var voided = DocumentFacts.after(gone, mistaken);
        assertThat(voided.voided()).isTrue();
        assertThat(broken(DocumentNorms.of(voided, review(DocumentReview.LEGALITY, true), ISSUED)))
                .containsExactly("law.document-void");
        assertThat(broken(DocumentNorms.of(gone, review(DocumentReview.LEGALITY, true), ISSUED.minusDays(1))))
                .containsExactly("law.document-in-future");
    }

    private static DocumentReassessed reassessment(
            LocalDate on, DisclosureAttribute attribute, @Nullable LocalDate dueOn) {
        return new DocumentReassessed("agency", "document", on, attribute, null, dueOn, "calendar");
    }

    private static DocumentReviewed review(DocumentReview kind, boolean passed) {
        return new DocumentReviewed("agency", "document", kind, ISSUED, "王审核", passed, null);
    }

    private static List<String> broken(List<LegalRule> rules) {
        return rules.stream()
                .filter(rule -> !rule.holds())
                .map(rule -> rule.ifBroken().key())
                .toList();
    }
}
