package org.disclosuredesk.command.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.disclosuredesk.command.TestClock;
import org.disclosuredesk.command.TestDesk;
import org.disclosuredesk.command.form.Browser;
import org.disclosuredesk.command.known.KnownAgencies;
import org.disclosuredesk.events.DepartmentFiguresReported;
import org.disclosuredesk.events.FiguresReported;
import org.disclosuredesk.law.Ids;
import org.disclosuredesk.law.rule.DocumentsInForceFollowFromLastYear;
import org.disclosuredesk.law.rule.FiguresAreOfAYearThatHasBegun;
import org.disclosuredesk.law.term.Figure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockMultipartFile;

@SpringBootTest
@DisplayName("Art. 20: the figures of table 2 are reported")
class FigureFormsTest {

    private static int year = 2010;

    @Autowired
    Browser browser;

    @Autowired
    TestDesk desk;

    @Autowired
    TestClock clock;

    @Autowired
    KnownAgencies agencies;

    private String agency = "";

    @BeforeEach
    void aDesk() {
        clock.isNow(LocalDate.of(2026, 3, 10));
        agency = agencies.theDesks().orElseGet(desk::newAgency);
        // A year of its own for each test, since the desk has one agency.
        year += 2;
    }

    @Test
    @DisplayName("a department reports its share, and again: the later one takes the place of the whole")
    void aDepartment() {
        var answer = sends("/department", Map.of("department", "民政办", "ADMINISTRATIVE_LICENSING", "12"));
        assertThat(answer.location()).isEqualTo("/years/%d/figures".formatted(year));
        assertThat(answer.notice()).contains("民政办");
        sends("/department", Map.of("department", "民政办", "ADMINISTRATIVE_LICENSING", "12"));
        sends("/department", Map.of("department", "民政办", "ADMINISTRATIVE_FEES", "3.5", "remark", "更正"));

        assertThat(desk.eventsOf(Ids.year(agency, year)))
                .containsExactly(
                        share("民政办", Figure.ADMINISTRATIVE_LICENSING, "12", null),
                        share("民政办", Figure.ADMINISTRATIVE_FEES, "3.5", "更正"));
    }

    @Test
    @DisplayName("departments report together by a table; with one fault nothing is recorded")
    void byATable() throws Exception {
        assertThat(uploads("科室,行政许可\n民政办,十\n").errors().get("file")).contains("报送.csv:2", "不是整数");
        assertThat(desk.eventsOf(Ids.year(agency, year))).isEmpty();

        assertThat(uploads("科室,行政许可\n民政办,10\n财政所,2\n").notice()).contains("2 个科室");

        assertThat(desk.eventsOf(Ids.year(agency, year)))
                .containsExactly(
                        share("民政办", Figure.ADMINISTRATIVE_LICENSING, "10", "报送.csv"),
                        share("财政所", Figure.ADMINISTRATIVE_LICENSING, "2", "报送.csv"));
    }

    @Test
    @DisplayName("the agency reports, and what does not follow from last year it explains")
    void theAgency() {
        desk.perform(new ReportFigures(
                agency,
                year - 1,
                new TreeMap<>(Map.of(Figure.NORMATIVE_DOCUMENTS_IN_FORCE, BigDecimal.valueOf(5))),
                null));

        var refused = sends(
                "",
                Map.of(
                        "NORMATIVE_DOCUMENTS_MADE", "2",
                        "NORMATIVE_DOCUMENTS_REPEALED", "1",
                        "NORMATIVE_DOCUMENTS_IN_FORCE", "9"));
        assertThat(refused.errors().get("NORMATIVE_DOCUMENTS_IN_FORCE")).contains("上年 5", "为 6");
        assertThat(refused.errors().get("source")).contains("请写明原因");
        assertThat(refused.typed()).containsEntry("NORMATIVE_DOCUMENTS_IN_FORCE", "9");
        assertThat(desk.eventsOf(Ids.year(agency, year))).isEmpty();

        sends("", Map.of("NORMATIVE_DOCUMENTS_IN_FORCE", "9", "source", "机构改革划入 4 件"));
        assertThat(desk.eventsOf(Ids.year(agency, year)))
                .singleElement()
                .isInstanceOfSatisfying(FiguresReported.class, event -> {
                    assertThat(event.figures()).containsOnlyKeys(Figure.NORMATIVE_DOCUMENTS_IN_FORCE);
                    assertThat(event.source()).isEqualTo("机构改革划入 4 件");
                });
    }

    @Test
    @DisplayName("nothing is reported for a year to come, nor what is no figure, nor by whoever only looks")
    void refused() {
        year = 2027;
        assertThat(sends("/department", Map.of("department", "民政办")).errors().get(""))
                .contains("2027 年尚未开始");
        assertThat(sends("", Map.of("ADMINISTRATIVE_LICENSING", "1")).errors().get(""))
                .contains("2027 年尚未开始");
        year = 2010;
        assertThat(sends("", Map.of("ADMINISTRATIVE_FEES", "-1", "ADMINISTRATIVE_LICENSING", "1.5"))
                        .errors())
                .containsOnlyKeys("ADMINISTRATIVE_FEES", "ADMINISTRATIVE_LICENSING");
        assertThat(browser.send("/years/2010/figures", "AUDITOR", Locale.SIMPLIFIED_CHINESE, Map.of())
                        .status())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("what follows from last year is last year's, with what was made and without what was repealed")
    void rollsForward() {
        assertThat(new FiguresAreOfAYearThatHasBegun(2026, 2026).holds()).isTrue();
        assertThat(new FiguresAreOfAYearThatHasBegun(2027, 2026).holds()).isFalse();
        assertThat(inForce("6", "5").holds()).isTrue();
        assertThat(inForce("6.0", "5").holds()).isTrue();
        assertThat(inForce("7", "5").holds()).isFalse();
        assertThat(inForce("7", null).holds()).isTrue();
        assertThat(inForce(null, "5").holds()).isTrue();
    }

    private static DocumentsInForceFollowFromLastYear inForce(String reported, String lastYear) {
        return new DocumentsInForceFollowFromLastYear(
                Figure.NORMATIVE_DOCUMENTS_IN_FORCE,
                reported == null ? null : new BigDecimal(reported),
                lastYear == null ? null : new BigDecimal(lastYear),
                new BigDecimal("2"),
                new BigDecimal("1"));
    }

    private DepartmentFiguresReported share(String department, Figure figure, String amount, String source) {
        return new DepartmentFiguresReported(
                agency,
                year,
                department,
                LocalDate.of(2026, 3, 10),
                new TreeMap<>(Map.of(figure, new BigDecimal(amount))),
                source);
    }

    private Browser.Answer sends(String to, Map<String, String> fields) {
        return browser.send("/years/%d/figures%s".formatted(year, to), fields);
    }

    private Browser.Answer uploads(String csv) throws Exception {
        var file = new MockMultipartFile("file", "报送.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8));
        var form = multipart("/years/%d/figures/upload".formatted(year))
                .file(file)
                .with(user("somebody").roles("OFFICER"))
                .with(csrf());
        return Browser.answer(
                browser.mvc().perform(form.locale(Locale.SIMPLIFIED_CHINESE)).andReturn());
    }
}
