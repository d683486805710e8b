package org.disclosuredesk.query.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.disclosuredesk.law.Ids;
import org.disclosuredesk.law.Stage;
import org.disclosuredesk.law.term.ApplicantKind;
import org.disclosuredesk.law.term.Ground;
import org.disclosuredesk.query.Cases;
import org.disclosuredesk.query.Pages;
import org.disclosuredesk.query.register.FindRequests.Order;
import org.disclosuredesk.query.register.FindRequests.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@Pages
@DisplayName("Looking into the register")
class RegisterTest {

    private static final FindRequests ALL = FindRequests.ALL;

    @Autowired
    Cases office;

    @Autowired
    Register register;

    @Autowired
    JdbcTemplate database;

    @BeforeEach
    void aDesk() {
        office.newDesk();
    }

    @Test
    @DisplayName("what is due first comes first, then what is stopped, then the newest answers")
    void inOrderOfDueDates() {
        oneOfEach();

        assertThat(numbers(ALL))
                .containsExactly("overdue", "soon", "normal", "stopped", "answered-late", "answered", "void");
        assertThat(numbers(ALL.by(Order.NUMBER)))
                .containsExactly("void", "stopped", "soon", "overdue", "normal", "answered-late", "answered");
        assertThat(numbers(ALL.by(Order.RECEIVED)).get(0)).isEqualTo("void");
    }

    @Test
    @DisplayName("each list holds its own, and its count says how many")
    void lists() {
        oneOfEach();

        assertThat(numbers(ALL.in(Queue.OPEN))).containsExactly("overdue", "soon", "normal", "stopped");
        assertThat(numbers(ALL.in(Queue.OVERDUE))).containsExactly("overdue");
        assertThat(numbers(ALL.in(Queue.DUE_SOON))).containsExactly("soon");
        assertThat(numbers(ALL.in(Queue.NORMAL))).containsExactly("normal");
        assertThat(numbers(ALL.in(Queue.STOPPED))).containsExactly("stopped");
        assertThat(numbers(ALL.in(Queue.ANSWERED))).containsExactly("answered-late", "answered");
        assertThat(numbers(ALL.in(Queue.ANSWERED_LATE))).containsExactly("answered-late");
        assertThat(numbers(ALL.in(Queue.WITH_FINDINGS))).containsExactly("answered-late", "answered");
        assertThat(register.find(office.agencyId(), ALL).counts())
                .isEqualTo(Map.of(
                        Queue.ALL, 7L,
                        Queue.OPEN, 4L,
                        Queue.OVERDUE, 1L,
                        Queue.DUE_SOON, 1L,
                        Queue.NORMAL, 1L,
                        Queue.STOPPED, 1L,
                        Queue.ANSWERED, 2L,
                        Queue.ANSWERED_LATE, 1L,
                        Queue.WITH_FINDINGS, 2L));
    }

    @Test
    @DisplayName("is narrowed to a department, an officer, what nobody has taken, and days of receipt")
    void narrowed() {
        var march2 = LocalDate.of(2026, 3, 2);
        office.receives("1", march2);
        office.assigns(office.receives("2", march2.plusDays(1)), march2.plusDays(1), "财政所", "张某");
        office.assigns(office.receives("3", march2.plusDays(2)), march2.plusDays(2), "财政所", null);

        assertThat(numbers(ALL.handled(Handling.of("财政所")))).containsExactly("2", "3");
        assertThat(numbers(ALL.handled(Handling.by(List.of("zhang", "张某"))))).containsExactly("2");
        assertThat(numbers(ALL.handled(Handling.NOBODY))).containsExactly("1", "3");
        assertThat(numbers(received(march2.plusDays(1), null))).containsExactly("2", "3");
        assertThat(numbers(received(null, march2.plusDays(1)))).containsExactly("1", "2");
    }

    @Test
    @DisplayName("is narrowed to what is due within some days, and to what was answered in some")
    void dueAndDecided() {
        oneOfEach();

        assertThat(numbers(ALL.in(Queue.OPEN).due(LocalDate.of(2026, 3, 10), LocalDate.of(2026, 3, 15))))
                .containsExactly("soon");
        assertThat(numbers(ALL.decided(LocalDate.of(2026, 2, 1), null))).containsExactly("answered-late");
    }

    private static FindRequests received(@Nullable LocalDate from, @Nullable LocalDate until) {
        return new FindRequests(
                "", Queue.ALL, null, null, null, Handling.ANY, from, until, Span.ANY, Span.ANY, Order.DUE, 1);
    }

    @Test
    @DisplayName("a request changes its list as days go by, without anything being recorded")
    void daysGoBy() {
        office.receives("1", LocalDate.of(2026, 3, 10));
        assertThat(stateOfTheOnly()).isEqualTo(Queue.NORMAL.state());

        office.itIs(LocalDate.of(2026, 4, 6));
        assertThat(stateOfTheOnly()).isEqualTo(Queue.DUE_SOON.state());
        office.itIs(LocalDate.of(2026, 4, 10));
        assertThat(stateOfTheOnly()).isEqualTo(Queue.OVERDUE.state());
    }

    @Test
    @DisplayName("text is found in number, text and whole name, in any case; signs are signs")
    void text() {
        office.receives("2026-XF-01", day(1), ApplicantKind.NATURAL_PERSON, "李晓明", "关于PPP项目的批复");
        office.receives("2026-XF-02", day(1), ApplicantKind.BUSINESS, "百分百%公司", "a_b");
        office.receives("2026-XF-03", day(1), ApplicantKind.BUSINESS, null, null);

        assertThat(found("xf-0")).hasSize(3);
        assertThat(found("晓明")).containsExactly("2026-XF-01");
        assertThat(found("ppp")).containsExactly("2026-XF-01");
        assertThat(found("%")).containsExactly("2026-XF-02");
        assertThat(found("a_b")).containsExactly("2026-XF-02");
        assertThat(found("axb")).isEmpty();
        assertThat(found("!")).isEmpty();
        assertThat(found("' or 1=1 --")).isEmpty();
    }

    @Test
    @DisplayName(
            "text is found as it now reads: by the words of a correction, and no more by those that were put right")
    void textAsItNowReads() {
        var id = office.receives("1", day(1), ApplicantKind.BUSINESS, "某公司", "土地出让合同");
        office.receives("2", day(1), ApplicantKind.BUSINESS, "某公司", "道路采购合同");
        office.rectifies(id, 0, "personal.INFORMATION_SOUGHT", "林地承包合同");

        assertThat(found("林地承包")).containsExactly("1");
        assertThat(found("土地出让")).isEmpty();
        assertThat(found("合同")).containsExactly("1", "2");
    }

    @Test
    @DisplayName("a text that thousands hold is counted to a thousand and found at once")
    void common() {
        IntStream.rangeClosed(1, 40).forEach(n -> office.receives("%03d".formatted(n), day(2)));
        for (var common : List.of("会议", "议纪")) {
            database.batchUpdate(
                    "insert into register_gram (agency_id, gram, request_id) values (?, ?, ?)",
                    IntStream.range(0, 2_000)
                            .mapToObj(n -> new Object[] {office.agencyId(), common, "other-" + n})
                            .toList());
        }

        assertThat(found("会议纪")).hasSize(25);
        assertThat(found("会议纪要")).as("its rarest piece is held by 40").hasSize(25);
    }

    @Test
    @DisplayName("filters narrow together: stage, outcome or its whole kind, kind of applicant")
    void filters() {
        oneOfEach();

        assertThat(numbers(find(Stage.AWAITING_CORRECTION, null, null))).containsExactly("stopped");
        assertThat(numbers(find(null, "STATE_SECRET", null))).containsExactly("answered");
        assertThat(numbers(find(null, "REFUSED", null))).containsExactly("answered");
        assertThat(numbers(find(null, "DISCLOSED", null))).containsExactly("answered-late");
        assertThat(numbers(find(null, "NO_SUCH_OUTCOME", null))).isEmpty();
        assertThat(numbers(find(null, null, ApplicantKind.BUSINESS))).containsExactly("stopped", "answered-late");
        assertThat(numbers(find(Stage.ANSWERED, "DISCLOSED", ApplicantKind.NATURAL_PERSON)))
                .isEmpty();
    }

    @Test
    @DisplayName("twenty-five to a page, each request on one page, and past the last page the last one")
    void pages() {
        IntStream.rangeClosed(1, 30).forEach(n -> office.receives("%03d".formatted(n), day(2)));

        var first = register.find(office.agencyId(), ALL);
        var second = register.find(office.agencyId(), ALL.page(2));

        assertThat(first.rows()).hasSize(25);
        assertThat(first.pages()).isEqualTo(2);
        assertThat(first.found()).isEqualTo(30);
        assertThat(second.rows())
                .extracting(RegisterRow::registerNo)
                .containsExactly("026", "027", "028", "029", "030");
        assertThat(register.find(office.agencyId(), ALL.page(9))).isEqualTo(second);
        assertThat(register.find(office.agencyId(), ALL.page(-1)).page()).isEqualTo(1);
    }

    @Test
    @DisplayName("natural persons are not named, organisations are")
    void masked() {
        office.receives("1", day(1), ApplicantKind.NATURAL_PERSON, "欧阳锋", "甲");
        office.receives("2", day(1), ApplicantKind.BUSINESS, "某公司", "乙");

        assertThat(register.find(office.agencyId(), ALL).rows())
                .extracting(RegisterRow::applicant)
                .containsExactly("欧**", "某公司");
    }

    @Test
    @DisplayName("another agency's requests are not among them")
    void onlyOnesOwn() {
        office.receives("1", day(1));
        office.newDesk();

        assertThat(numbers(ALL)).isEmpty();
    }

    private void oneOfEach() {
        office.receives("overdue", LocalDate.of(2026, 2, 3));
        office.receives("soon", LocalDate.of(2026, 2, 6));
        office.receives("normal", LocalDate.of(2026, 3, 2));
        office.imports(Cases.row("stopped", day(2), Map.of("correctionCalledOn", day(4))), "l.csv");
        office.answers(office.receives("answered", LocalDate.of(2026, 1, 5)), Ground.STATE_SECRET, day(1));
        office.imports(
                Cases.row(
                        "answered-late", LocalDate.of(2026, 1, 5), Map.of("answeredOn", day(2), "deliveredOn", day(3))),
                "l.csv");
        office.rectifies(office.receives("void", day(9)), 0, null, null);
        // "answered" is dated in time, and was never posted.
        office.rectifies(Ids.request(office.agencyId(), "answered"), 1, "decidedOn", "2026-01-30");
    }

    private FindRequests find(Stage stage, String outcome, ApplicantKind kind) {
        return new FindRequests(
                "", Queue.ALL, stage, outcome, kind, Handling.ANY, null, null, Span.ANY, Span.ANY, Order.DUE, 1);
    }

    private List<String> found(String text) {
        return numbers(new FindRequests(
                text, Queue.ALL, null, null, null, Handling.ANY, null, null, Span.ANY, Span.ANY, Order.DUE, 1));
    }

    private List<String> numbers(FindRequests find) {
        return register.find(office.agencyId(), find).rows().stream()
                .map(RegisterRow::registerNo)
                .toList();
    }

    private Object stateOfTheOnly() {
        return register.find(office.agencyId(), ALL).rows().get(0).due().state();
    }

    private static LocalDate day(int ofMarch) {
        return LocalDate.of(2026, 3, ofMarch);
    }
}
