package org.disclosuredesk.command.proactive;

import static org.disclosuredesk.command.Days.clockOn;
import static org.disclosuredesk.command.Days.day;
import static org.disclosuredesk.command.Refusal.refusedFor;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.disclosuredesk.command.TestDesk;
import org.disclosuredesk.events.DocumentIssued;
import org.disclosuredesk.events.DocumentPublished;
import org.disclosuredesk.events.DocumentReassessed;
import org.disclosuredesk.events.DocumentRepealed;
import org.disclosuredesk.events.DocumentReviewed;
import org.disclosuredesk.events.DocumentVoided;
import org.disclosuredesk.law.Ids;
import org.disclosuredesk.law.WorkingDays;
import org.disclosuredesk.law.term.DisclosureAttribute;
import org.disclosuredesk.law.term.DocumentKind;
import org.disclosuredesk.law.term.DocumentReview;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Arts. 13-26: a document of the agency")
class ProactiveDisclosureTest {

    private static final String TOWN = Ids.agency("××镇人民政府");
    private static final String DOCUMENT = "document-1";
    private static final String CALENDAR = WorkingDays.official().version();

    @Test
    @DisplayName("art. 26: what is disclosed unasked is to be published by the 20th working day after it was made")
    void countsThePeriod() {
        today("2023-03-06")
                .givenNoPriorActivity()
                .when(issue(DisclosureAttribute.PROACTIVE, null, "2023-03-06"))
                .expectEvents(issued(DisclosureAttribute.PROACTIVE, null, "2023-04-03"));
    }

    @Test
    @DisplayName("art. 13: what is not disclosed unasked has no such period and gives its reason")
    void givesItsReason() {
        today("2023-03-06")
                .givenNoPriorActivity()
                .when(issue(DisclosureAttribute.WITHHELD, "条例第十六条第一款：内部管理", "2023-03-06"))
                .expectEvents(issued(DisclosureAttribute.WITHHELD, "条例第十六条第一款：内部管理", null));
        today("2023-03-06")
                .givenNoPriorActivity()
                .when(issue(DisclosureAttribute.ON_REQUEST, null, "2023-03-07"))
                .expectException(refusedFor("issuedOn document-in-future", "reason attribute-without-reason"));
        today("2023-03-06")
                .givenNoPriorActivity()
                .when(
                        issue(DisclosureAttribute.ON_REQUEST, null, "2023-03-06"),
                        TestDesk.done().asMetaData())
                .expectSuccessfulHandlerExecution();
    }

    @Test
    @DisplayName(
            "art. 17: it is reviewed before it is published; what was published so already is recorded all the same")
    void isReviewedFirst() {
        today("2023-03-10")
                .given(proactive())
                .when(publish("2023-03-10"))
                .expectException(refusedFor("publishedOn published-unreviewed"));
        today("2023-03-10")
                .given(proactive(), reviewed(false))
                .when(publish("2023-03-10"))
                .expectException(refusedFor("publishedOn published-unreviewed"));
        today("2023-03-10")
                .given(proactive(), reviewed(false), reviewed(true))
                .when(publish("2023-03-10"))
                .expectEvents(published("2023-03-10"));
        today("2023-03-10")
                .given(proactive())
                .when(publish("2023-03-10"), TestDesk.done().asMetaData())
                .expectEvents(published("2023-03-10"));
    }

    @Test
    @DisplayName("art. 17: a review is recorded as it came out")
    void isReviewed() {
        today("2023-03-10")
                .given(proactive())
                .when(new ReviewDocument(DOCUMENT, DocumentReview.SECRECY, day("2023-03-08"), "王审核", false, "附件含个人信息"))
                .expectEvents(reviewed(false));
        today("2023-03-10")
                .given(proactive())
                .when(new ReviewDocument(DOCUMENT, DocumentReview.LEGALITY, day("2023-03-11"), "王审核", true, null))
                .expectException(refusedFor("reviewedOn document-in-future"));
    }

    @Test
    @DisplayName("art. 26: late is recorded and not refused; twice, or before it was issued, is impossible")
    void isPublishedOnce() {
        today("2023-05-10")
                .given(proactive(), reviewed(true))
                .when(publish("2023-05-10"))
                .expectEvents(published("2023-05-10"));
        today("2023-05-10")
                .given(proactive(), reviewed(true), published("2023-03-10"))
                .when(publish("2023-03-05"), TestDesk.done().asMetaData())
                .expectException(refusedFor("publishedOn before-the-document", "publishedOn published-already"));
    }

    @Test
    @DisplayName("art. 18: what is withheld is published once that is decided anew, and the period begins then")
    void isReassessed() {
        today("2023-05-10")
                .given(withheld(), reviewed(true))
                .when(publish("2023-05-10"))
                .expectException(refusedFor("publishedOn published-withheld"));
        today("2023-05-10")
                .given(withheld())
                .when(new ReassessDocument(DOCUMENT, day("2023-05-08"), DisclosureAttribute.PROACTIVE, null))
                .expectEvents(reassessed());
        today("2023-05-12")
                .given(withheld(), reviewed(true), reassessed())
                .when(publish("2023-05-12"))
                .expectEvents(published("2023-05-12"));
    }

    @Test
    @DisplayName("art. 20: it is repealed once")
    void isRepealed() {
        var repealed = new DocumentRepealed(TOWN, DOCUMENT, day("2023-06-01"), "被新办法代替");
        today("2023-06-02")
                .given(proactive())
                .when(new RepealDocument(DOCUMENT, day("2023-06-01"), "被新办法代替"))
                .expectEvents(repealed);
        today("2023-06-02")
                .given(proactive(), repealed)
                .when(new RepealDocument(DOCUMENT, day("2023-06-02"), "被新办法代替"))
                .expectException(refusedFor("repealedOn repealed-already"));
    }

    @Test
    @DisplayName("recorded by mistake, it is void, and nothing happens to it any more")
    void isVoided() {
        var voided = new DocumentVoided(TOWN, DOCUMENT, day("2023-03-10"), "与前一件重复");
        today("2023-03-10")
                .given(proactive())
                .when(new VoidDocument(DOCUMENT, "与前一件重复"))
                .expectEvents(voided);
        today("2023-03-10")
                .given(proactive(), reviewed(true), voided)
                .when(publish("2023-03-10"), TestDesk.done().asMetaData())
                .expectException(refusedFor(" document-void"));
    }

    private static FixtureConfiguration<ProactiveDisclosure> today(String day) {
        return new AggregateTestFixture<>(ProactiveDisclosure.class)
                .registerInjectableResource(clockOn(day))
                .registerInjectableResource(WorkingDays.official());
    }

    private static IssueDocument issue(DisclosureAttribute attribute, @Nullable String reason, String on) {
        return new IssueDocument(
                DOCUMENT,
                TOWN,
                "××镇秸秆禁烧管理办法",
                "×政〔2023〕4号",
                DocumentKind.NORMATIVE_DOCUMENT,
                day(on),
                "农业农村办",
                attribute,
                reason);
    }

    private static DocumentIssued issued(
            DisclosureAttribute attribute, @Nullable String reason, @Nullable String publishDueOn) {
        return new DocumentIssued(
                TOWN,
                DOCUMENT,
                "××镇秸秆禁烧管理办法",
                "×政〔2023〕4号",
                DocumentKind.NORMATIVE_DOCUMENT,
                day("2023-03-06"),
                "农业农村办",
                attribute,
                reason,
                publishDueOn == null ? null : day(publishDueOn),
                CALENDAR);
    }

    private static DocumentIssued proactive() {
        return issued(DisclosureAttribute.PROACTIVE, null, "2023-04-03");
    }

    private static DocumentIssued withheld() {
        return issued(DisclosureAttribute.WITHHELD, "内部管理", null);
    }

    private static DocumentReviewed reviewed(boolean passed) {
        return new DocumentReviewed(
                TOWN, DOCUMENT, DocumentReview.SECRECY, day("2023-03-08"), "王审核", passed, passed ? null : "附件含个人信息");
    }

    private static DocumentReassessed reassessed() {
        return new DocumentReassessed(
                TOWN, DOCUMENT, day("2023-05-08"), DisclosureAttribute.PROACTIVE, null, day("2023-06-05"), CALENDAR);
    }

    private static PublishDocument publish(String on) {
        return new PublishDocument(DOCUMENT, day(on), "政策文件", "https://www.example.gov.cn/zcwj/4");
    }

    private static DocumentPublished published(String on) {
        return new DocumentPublished(TOWN, DOCUMENT, day(on), "政策文件", "https://www.example.gov.cn/zcwj/4");
    }
}
