package org.disclosuredesk.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.disclosuredesk.events.DocumentIssued;
import org.disclosuredesk.events.DocumentPublished;
import org.disclosuredesk.events.DocumentReviewed;
import org.disclosuredesk.law.rule.LegalRule;
import org.disclosuredesk.law.rule.ProactiveInformationIsPublishedWithinTwentyWorkingDays;
import org.disclosuredesk.law.rule.UndisclosedDocumentGivesItsReason;
import org.disclosuredesk.law.term.DisclosureAttribute;
import org.disclosuredesk.law.term.DocumentKind;
import org.disclosuredesk.law.term.DocumentReview;
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
