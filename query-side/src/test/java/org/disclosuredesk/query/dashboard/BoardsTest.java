package org.disclosuredesk.query.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.disclosuredesk.Office;
import org.disclosuredesk.law.Cells;
import org.disclosuredesk.law.Table3Row;
import org.disclosuredesk.law.WorkingDays;
import org.disclosuredesk.law.term.ApplicantKind;
import org.disclosuredesk.law.term.Ground;
import org.disclosuredesk.law.term.RemedyResult;
import org.disclosuredesk.law.term.ReviewKind;
import org.disclosuredesk.query.Cases;
import org.disclosuredesk.query.Pages;
import org.disclosuredesk.query.Visitor;
import org.disclosuredesk.query.agency.DeskAgency;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@Pages
@DisplayName("The dashboard")
class BoardsTest {

    /** A Monday: 2026-03-10 is the Tuesday after. */
    private static final LocalDate MARCH_9 = LocalDate.of(2026, 3, 9);

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d*");

    /** Numbers that are no numbers of cases. */
    private static final List<String> NO_CASES = List.of("median", "most", "before/median", "before/most", "findings");

    @Autowired
    Cases cases;

    @Autowired
    Office office;

    @Autowired
    Boards boards;

    @Autowired
    DeskAgency agency;

    @Autowired
    Visitor visitor;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void aDesk() {
        cases.newDesk();
    }

    private Board board() {
        office.counted();
        return boards.of(agency.current().orElseThrow());
    }

    private Map<String, String> shown(String... names) {
        var board = board();
        var shown = new LinkedHashMap<String, String>();
        List.of(names).forEach(name -> shown.put(name, board.figure(name).shown()));
        return shown;
    }

    private void aSpring() {
        cases.department("财政所");
        cases.receives("overdue", LocalDate.of(2026, 2, 3));
        cases.assigns(cases.receives("today", LocalDate.of(2026, 2, 4)), MARCH_9, "财政所", null);
        cases.receives("normal", MARCH_9);
        cases.asksThirdParty(cases.receives("waiting", LocalDate.of(2026, 3, 2)), LocalDate.of(2026, 3, 5));
        office.receives(cases.agencyId(), "nobody's", ApplicantKind.BUSINESS, MARCH_9);
        var answered = cases.receives("answered", LocalDate.of(2026, 3, 2));
        cases.answers(answered, Ground.DISCLOSED, MARCH_9);
        cases.answers(cases.receives("late", LocalDate.of(2026, 1, 5)), Ground.STATE_SECRET, LocalDate.of(2026, 3, 2));
        cases.concludes(cases.reviewOf(answered, MARCH_9), Cases.TODAY, RemedyResult.CORRECTED);
        cases.answers(cases.receives("last year", LocalDate.of(2025, 2, 10)), Ground.REPEAT, LocalDate.of(2025, 3, 3));
        cases.answers(
                cases.receives("later last year", LocalDate.of(2025, 3, 3)),
                Ground.DISCLOSED,
                LocalDate.of(2025, 3, 28));
    }

    @Test
    @DisplayName("counts what waits by how it stands today, by department, and by the day it falls due")
    void today() {
        aSpring();

        assertThat(shown("open", "week", "overdue", "stopped", "review"))
                .containsExactly(
                        Map.entry("open", "5"),
                        Map.entry("week", "1"),
                        Map.entry("overdue", "1"),
                        Map.entry("stopped", "1"),
                        Map.entry("review", "0"));
        assertThat(shown(
                                "department/open/财政所",
                                "department/overdue/财政所",
                                "department/open/法规科",
                                "department/overdue/法规科",
                                "department/in-time/法规科",
                                "department/open/",
                                "load/2026-03-10/财政所",
                                "load/2026-03-10/法规科")
                        .values())
                .containsExactly("1", "0", "3", "1", "50%", "1", "1", "0");
        var board = board();
        assertThat(board.departments()).containsExactly("法规科", "", "财政所");
        assertThat(board.upcoming()).hasSize(20).startsWith(Cases.TODAY);
    }

    @Test
    @DisplayName("counts the year as the annual report does, and last year to the same day")
    void year() {
        aSpring();
        var slowest = WorkingDays.official().between(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 3, 2));

        assertThat(shown("received", "answered", "in-time", "late", "median", "most")
                        .values())
                .containsExactly("7", "2", "50%", "1", "5", Integer.toString(slowest));
        assertThat(shown("before/received", "before/answered", "before/in-time", "before/outcome/NOT_PROCESSED")
                        .values())
                .containsExactly("2", "1", "100%", "1");
        assertThat(shown(
                                "month/received/01",
                                "month/received/03",
                                "month/answered/03",
                                "outcome/DISCLOSED",
                                "outcome/REFUSED",
                                "applicant/BUSINESS",
                                "channel/INTERNET",
                                "channel/UNKNOWN",
                                "remedy/REVIEW/corrected",
                                "remedy/corrected",
                                "table3/new_received",
                                "table3/carried_out")
                        .values())
                .containsExactly("1", "4", "2", "1", "1", "1", "6", "1", "1", "100%", "7", "5");
        assertThat(board().news().get(0).registerNo()).isEqualTo("later last year");
    }

    @Test
    @DisplayName("knows of last year what has just been recorded; made after another board it keeps that one's")
    void lastYearAtOnce() {
        aSpring();
        var before = board();
        cases.answers(cases.receives("found", LocalDate.of(2025, 2, 11)), Ground.DISCLOSED, LocalDate.of(2025, 2, 20));
        cases.receives("new", Cases.TODAY);

        assertThat(shown("before/received", "before/answered", "before/outcome/DISCLOSED", "received")
                        .values())
                .containsExactly("3", "2", "1", "8");
        var after = boards.after(before, agency.current().orElseThrow());
        assertThat(after.figure("before/received")).isEqualTo(before.figure("before/received"));
        assertThat(after.figure("received").shown()).isEqualTo("8");

        cases.itIs(Cases.TODAY.plusDays(1));
        var nextDay = boards.after(before, agency.current().orElseThrow());
        assertThat(nextDay.figure("before/received").shown()).isEqualTo("3");
    }

    @Test
    @DisplayName("keeps nothing of last year from another agency's board")
    void lastYearOfItsOwn() {
        aSpring();
        var before = board();
        cases.newDesk();
        cases.receives("found", LocalDate.of(2025, 2, 11));
        office.counted();

        var after = boards.after(before, agency.current().orElseThrow());
        assertThat(before.figure("before/received").shown()).isEqualTo("2");
        assertThat(after.figure("before/received").shown()).isEqualTo("1");
    }

    @Test
    @DisplayName("every figure leads to its cases, and to as many as it says")
    void everyFigureOpensItsCases() throws Exception {
        aSpring();

        for (var figure : board().figures().entrySet()) {
            var name = figure.getKey();
            var number = figure.getValue().shown();
            var page = visitor.opensAs("SUPERVISOR", figure.getValue().link().replaceAll("#.*", ""));
            if (NUMBER.matcher(number).matches() && !NO_CASES.contains(name)) {
                assertThat(page).as(name).contains("共 " + number + " 件");
            }
        }
    }

    @Test
    @DisplayName("lists what has passed its reviews for whoever signs, what is due first standing first, each a link")
    void waitsForASignature() throws Exception {
        var later = cases.drafted("later", LocalDate.of(2026, 2, 12));
        var sooner = cases.drafted("sooner", LocalDate.of(2026, 2, 11));
        var half = cases.drafted("half", LocalDate.of(2026, 2, 10));
        cases.passes(later, ReviewKind.SECRECY, ReviewKind.LEGAL);
        cases.passes(sooner, ReviewKind.SECRECY, ReviewKind.LEGAL);
        cases.passes(half, ReviewKind.SECRECY);

        assertThat(board().unsigned())
                .extracting(one -> one.row().registerNo(), one -> one.step().link())
                .containsExactly(
                        tuple("sooner", "/requests/" + sooner + "/approve"),
                        tuple("later", "/requests/" + later + "/approve"));
        assertThat(visitor.opensAs("SUPERVISOR", "/dashboard"))
                .contains("等我签发", "href=\"/requests/" + sooner + "\"", "href=\"/requests/" + sooner + "/approve\"")
                .contains("data-unsigned=\"" + sooner + " " + later + "\"");
        assertThat(visitor.opensAs("AUDITOR", "/dashboard")).doesNotContain("等我签发", "/approve");
        assertThat(visitor.opensAs("SUPERVISOR", "/dashboard?wall=1")).doesNotContain("等我签发", "/approve");

        cases.signs(sooner);

        assertThat(board().unsigned()).extracting(one -> one.row().registerNo()).containsExactly("later");
    }

    @Test
    @DisplayName("shows its figures, and no name on a wall")
    void page() throws Exception {
        aSpring();
        office.counted();

        assertThat(visitor.opensAs("SUPERVISOR", "/dashboard"))
                .contains("data-figure=\"open\">5<", "aria-current=\"page\">看板<", "✓ 平衡")
                .contains("href=\"/requests?queue=OPEN&amp;dueFrom=2026-03-10&amp;dueUntil=2026-03-15\"");
        assertThat(visitor.opensAs("SUPERVISOR", "/dashboard?wall=1"))
                .contains("data-figure=\"open\">5<", "id=\"board-clock\"")
                .doesNotContain("desk-nav", "李", "会议纪要");
        assertThat(visitor.opensAs("OFFICER", "/today")).doesNotContain("看板");
        assertThat(visitor.opensAs("AUDITOR", "/dashboard?lang=en")).contains("Due this week");
    }

    @Test
    @DisplayName("says on a wall how many departments stand beyond those that fit")
    void moreDepartments() throws Exception {
        for (var number = 1; number <= 13; number++) {
            cases.department("科室" + number);
        }

        assertThat(visitor.opensAs("SUPERVISOR", "/dashboard?wall=1"))
                .contains("href=\"/dashboard/departments\">另有 2 个科室<");
        assertThat(visitor.opensAs("SUPERVISOR", "/dashboard")).doesNotContain("个科室<");
    }

    @Test
    @DisplayName("shows what waits where the report does not balance, and says that it does not")
    void unbalanced() throws Exception {
        aSpring();
        office.counted();
        database.sql("update tally_cell set cases = cases + 1 where agency_id = ? and report_year = 2026 and cell = ?")
                .params(cases.agencyId(), Cells.of(Table3Row.NEW_RECEIVED, ApplicantKind.BUSINESS))
                .update();

        assertThat(board().balances()).isFalse();
        assertThat(visitor.opensAs("SUPERVISOR", "/dashboard"))
                .contains("data-figure=\"open\">5<", "data-figure=\"received\">—<", "■ 不平衡");
    }

    @Test
    @DisplayName("is there before anything has happened")
    void empty() throws Exception {
        assertThat(visitor.opensAs("SUPERVISOR", "/dashboard")).contains("data-figure=\"in-time\">—<", "还没有记录");
        cases.noDesk();
        assertThat(visitor.opensAs("SUPERVISOR", "/dashboard")).doesNotContain("data-figure");
    }
}
