package org.disclosuredesk.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.disclosuredesk.law.term.ApplicantKind;
import org.disclosuredesk.law.term.Ground;
import org.disclosuredesk.query.Cases;
import org.disclosuredesk.query.Pages;
import org.disclosuredesk.query.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@Pages
@DisplayName("A list on paper")
class PaperListsTest {

    private static final Pattern NUMBER = Pattern.compile("col-number\">([^<]+)<");

    @Autowired
    Cases office;

    @Autowired
    Visitor visitor;

    @Autowired
    JdbcClient database;

    private String agency = "";

    @BeforeEach
    void aDesk() {
        agency = office.newDesk();
    }

    @Test
    @DisplayName(
            "has every line that is looked for, in the order of the export, and says whose it is, what was asked for, and when")
    void theWholeRegister() throws Exception {
        IntStream.rangeClosed(1, 60).forEach(n -> office.receives("2026-%02d".formatted(n), LocalDate.of(2026, 3, 2)));
        office.receives("2026-99", LocalDate.of(2026, 3, 2), ApplicantKind.BUSINESS, "某公司", "某合同");
        var asked = "kind=NATURAL_PERSON&sort=NUMBER";

        var screen = visitor.opens("/requests?" + asked + "&page=2");
        assertThat(numbers(screen)).hasSize(25);
        assertThat(screen)
                .contains("href=\"/requests?kind=NATURAL_PERSON&amp;sort=NUMBER&amp;whole=true\"", "打印全部")
                .containsSubsequence("第 2 页，共 3 页", "这里只印了列表的第 2 页，列表共 3 页；要印全部")
                .doesNotContain("打印本页");

        var paper = visitor.opens("/requests?" + asked + "&whole=true");
        assertThat(paper).doesNotContain("这里只印了");
        assertThat(numbers(paper)).hasSize(60).isEqualTo(exported(asked));
        assertThat(paper)
                .contains(agency, "登记册", "申请人类型", "自然人", "按登记号", "共 60 条", "打印时间", "2026-03-10")
                .contains("href=\"/requests?kind=NATURAL_PERSON&amp;sort=NUMBER\"")
                .doesNotContain("desk-nav", "<form", "2026-99", "type=\"checkbox\"", "只印前", "??");
        assertThat(paper.split("<thead>")).hasSize(2);
    }

    @Test
    @DisplayName("has everything on somebody's desk, without what is pressed there")
    void today() throws Exception {
        IntStream.rangeClosed(1, 30).forEach(n -> office.receives("2026-%02d".formatted(n), LocalDate.of(2026, 3, 2)));

        assertThat(numbers(visitor.opens("/today?whose=ALL"))).hasSize(25);
        var paper = visitor.opens("/today?whose=ALL&queue=NORMAL&whole=true");
        assertThat(numbers(paper)).hasSize(30);
        assertThat(paper).contains("全部在办", "正常", "共 30 条").doesNotContain("<form", "desk-nav");
    }

    @Test
    @DisplayName("has every finding")
    void findings() throws Exception {
        IntStream.rangeClosed(1, 55)
                .forEach(n -> office.answers(
                        office.receives("2025-%02d".formatted(n), LocalDate.of(2025, 3, 3)),
                        Ground.DISCLOSED,
                        LocalDate.of(2026, 3, 2)));

        var found = visitor.opens("/findings?year=2026");
        assertThat(found).contains("打印全部");
        assertThat(lines(visitor.opens("/findings?year=2026&whole=true")))
                .isGreaterThan(lines(found))
                .isGreaterThanOrEqualTo(55);
    }

    @Test
    @DisplayName("ends where nobody reads on, and says so")
    void cut() throws Exception {
        for (var n = 0; n <= PaperLists.MOST; n++) {
            database.sql(
                            "insert into document_entry (document_id, agency_id, title, kind, issued_on, attribute, voided)"
                                    + " values (?, ?, ?, 'OTHER', ?, 'PROACTIVE', false)")
                    .params(agency + n, office.agencyId(), "某办法" + n, LocalDate.of(2026, 3, 2))
                    .update();
        }

        assertThat(visitor.opens("/disclosures")).contains("打印全部");
        var paper = visitor.opens("/disclosures?attribute=PROACTIVE&whole=true");
        assertThat(lines(paper)).isEqualTo(PaperLists.MOST);
        assertThat(paper).contains("共 2,001 条", "只印前 2,000 条", "主动公开");
        assertThat(visitor.opens("/disclosures?q=1999&whole=true"))
                .contains("共 1 条")
                .doesNotContain("只印前");
        assertThat(visitor.opens("/disclosures?q=%E6%B2%A1%E6%9C%89&whole=true"))
                .contains("没有符合条件的内容")
                .doesNotContain("<table");
    }

    @Test
    @DisplayName("where the list can be had as a file leads to the whole of it")
    void cutRegister() throws Exception {
        office.receives("2026-1", LocalDate.of(2026, 3, 2));
        var columns = database.sql(
                        "select column_name from information_schema.columns where table_name = 'REGISTER_ENTRY'")
                .query(String.class)
                .list();
        var copied = columns.stream()
                .map(column -> switch (column) {
                    case "REQUEST_ID", "REGISTER_NO" -> "e." + column + " || '-' || n.x";
                    default -> "e." + column;
                })
                .collect(Collectors.joining(", "));
        database.sql(
                        "insert into register_entry (%s) select %s from register_entry e, system_range(1, %d) n where e.agency_id = ?"
                                .formatted(String.join(", ", columns), copied, PaperLists.MOST))
                .param(office.agencyId())
                .update();

        var paper = visitor.opens("/requests?kind=NATURAL_PERSON&whole=true");
        assertThat(numbers(paper)).hasSize(PaperLists.MOST);
        assertThat(paper)
                .contains(
                        "共 2,001 条",
                        "只印前 2,000 条。全部内容请导出",
                        "/requests.xlsx?kind=NATURAL_PERSON",
                        "/requests.csv?kind=NATURAL_PERSON");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/requests",
                "/today",
                "/findings",
                "/disclosures",
                "/publications",
                "/supervision",
                "/supervision/complaints",
                "/calendar/moved"
            })
    @DisplayName("is a plain page, in either language, even where there is nothing on it")
    void everyList(String list) throws Exception {
        for (var language : List.of("zh-CN", "en")) {
            assertThat(visitor.opens(list + "?whole=true&lang=" + language))
                    .contains("desk-on-paper", agency, "lang=\"" + language)
                    .doesNotContain("desk-nav", "<form", "??");
        }
        visitor.opens(list + "?lang=zh-CN");
    }

    private static List<String> numbers(String page) {
        return NUMBER.matcher(page)
                .results()
                .map(found -> found.group(1))
                .filter(number -> number.startsWith("20"))
                .toList();
    }

    private static long lines(String page) {
        return Pattern.compile("<tr[ >]")
                .matcher(page.substring(page.indexOf("<tbody>"), page.indexOf("</tbody>")))
                .results()
                .count();
    }

    private List<String> exported(String asked) throws Exception {
        var file = visitor.visits("OFFICER", MockMvcRequestBuilders.get(URI.create("/requests.csv?" + asked)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        return Pattern.compile("(?m)^\"?(2026-\\d+)")
                .matcher(file)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
