package org.disclosuredesk.command.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.disclosuredesk.calendar.AdoptedCalendars;
import org.disclosuredesk.command.Requests;
import org.disclosuredesk.command.TestClock;
import org.disclosuredesk.command.TestDesk;
import org.disclosuredesk.command.form.Browser;
import org.disclosuredesk.command.known.KnownAgencies;
import org.disclosuredesk.events.AnswerDueDateMoved;
import org.disclosuredesk.events.CalendarAdopted;
import org.disclosuredesk.law.Ids;
import org.disclosuredesk.law.WorkingDays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;

@SpringBootTest
@DisplayName("Adopting a notice")
class AdoptCalendarFormTest {

    @Autowired
    Browser browser;

    @Autowired
    TestDesk desk;

    @Autowired
    TestClock clock;

    @Autowired
    KnownAgencies agencies;

    @Autowired
    AdoptedCalendars calendars;

    @Autowired
    ObjectProvider<WorkingDays> ofAnAct;

    @Autowired
    JdbcClient database;

    private String agency = "";

    @BeforeEach
    void aDesk() {
        clock.isNow(LocalDate.of(2026, 11, 10));
        agency = agencies.theDesks().orElseGet(desk::newAgency);
    }

    @AfterEach
    void theShippedCalendarAgain() {
        database.sql("delete from adopted_calendar").update();
    }

    @Test
    @DisplayName("a pasted notice is read and shown first: nothing is adopted yet")
    void readFirst() {
        var answer = read(Map.of("text", "1月1日至3日放假，共3天。2月20日上班。"));

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location())
                .startsWith("/calendar/adopt/preview?year=2027&scope=OFFICIAL&rest=2027-01-01..2027-01-03"
                        + "&makeUp=2027-02-20&notices=");
        assertThat(answer.notice()).contains("3 个休息日、1 个调休上班日");
        assertThat(calendars.all()).isEmpty();
    }

    @Test
    @DisplayName("a file is read like a text")
    void file() throws Exception {
        var file = new MockMultipartFile(
                "file", "2027.csv", "text/csv", "日期,说明\n2027-01-01,休\n".getBytes(StandardCharsets.UTF_8));
        var form = multipart("/calendar/adopt")
                .file(file)
                .param("year", "2027")
                .param("scope", "OFFICIAL")
                .param("notices", "国办发明电〔2026〕99号")
                .param("text", "")
                .with(user("somebody").roles("ADMINISTRATOR"))
                .with(csrf());

        assertThat(Browser.answer(browser.mvc().perform(form).andReturn()).location())
                .contains("rest=2027-01-01&makeUp=&notices=");
    }

    @Test
    @DisplayName("what is wrong is named: the text that cannot be read, days of another year, days both off and worked")
    void faults() {
        assertThat(read(Map.of("text", "放假延长至2月2日")).errors().get("text")).contains("放假延长至2月2日");
        assertThat(read(Map.of("text", "2026-12-31 休\n2027-01-01 休")).errors().get("text"))
                .contains("2026-12-31 不在 2027 年内");
        assertThat(read(Map.of("text", "1月1日至3日放假。1月3日上班。")).errors().get("text"))
                .contains("2027-01-03 既写为放假又写为上班");
        assertThat(read(Map.of("text", "1月1日（周三）放假")).errors().get("text")).contains("写为周三，实为周五");
        assertThat(read(Map.of("text", "关于放假安排的通知")).errors().get("text")).contains("没有识别出 2027 年");
        assertThat(read(Map.of("text", "")).errors().get("text")).contains("请粘贴通知正文");
        assertThat(read(Map.of("text", "1月1日放假", "year", "1999")).errors()).containsOnlyKeys("year");
        assertThat(read(Map.of("text", "3月20日放假。3月21日上班。", "scope", "LOCAL"))
                        .errors()
                        .get("text"))
                .contains("地方假日只增加休息日");
        assertThat(calendars.all()).isEmpty();
    }

    @Test
    @DisplayName("once confirmed it is adopted, and the dates of open requests move with it in the same commit")
    void confirmed() {
        var moves = received("2026-12-08");
        var certain = received("2026-12-04");
        var stays = received("2026-11-03");

        var done = confirm("2027", "OFFICIAL", "2027-01-01..2027-01-03,2027-01-06", "2027-01-09");

        assertThat(done.location()).isEqualTo("/calendar/moved");
        assertThat(done.notice()).contains("2027 年的放假安排已采用");
        assertThat(desk.eventsOf(Ids.calendar(null))).last().isInstanceOfSatisfying(CalendarAdopted.class, event -> {
            assertThat(event.version()).isEqualTo("2027.1");
            assertThat(event.adoptedOn()).isEqualTo("2026-11-10");
            assertThat(event.notices()).containsExactly("国办发明电〔2026〕99号");
        });
        assertThat(desk.eventsOf(moves))
                .last()
                .isEqualTo(new AnswerDueDateMoved(
                        agency,
                        moves,
                        LocalDate.of(2027, 1, 6),
                        LocalDate.of(2027, 1, 7),
                        false,
                        "2019-2026/10+2027.1"));
        assertThat(desk.eventsOf(certain))
                .last()
                .isEqualTo(new AnswerDueDateMoved(
                        agency,
                        certain,
                        LocalDate.of(2027, 1, 4),
                        LocalDate.of(2027, 1, 4),
                        false,
                        "2019-2026/10+2027.1"));
        assertThat(desk.eventsOf(stays)).hasSize(1);
        assertThat(ofAnAct.getObject().version()).isEqualTo("2019-2026/10+2027.1");
        assertThat(desk.eventsOf(received("2026-11-10")).get(0))
                .hasFieldOrPropertyWithValue("calendarVersion", "2019-2026/10+2027.1");
    }

    @Test
    @DisplayName("local holidays are this agency's, and a form sent twice adopts once")
    void localHolidays() {
        var form = form("2026", "LOCAL", "2026-11-20", "");

        send("/calendar/adoptions", form);
        send("/calendar/adoptions", form);

        assertThat(calendars.all()).singleElement().satisfies(adoption -> {
            assertThat(adoption.agencyId()).isEqualTo(agency);
            assertThat(adoption.version()).isEqualTo("local-2026.1");
        });
        assertThat(calendars.current().isWorking(LocalDate.of(2026, 11, 20))).isFalse();
    }

    @Test
    @DisplayName("a confirmation that was tampered with adopts nothing")
    void tampered() {
        assertThat(confirm("2027", "OFFICIAL", "2026-01-01", "").errors()).isNotEmpty();
        assertThat(confirm("2027", "OFFICIAL", "nonsense", "").errors()).isNotEmpty();
        assertThat(calendars.all()).isEmpty();
    }

    private String received(String on) {
        var no = "日历-" + UUID.randomUUID();
        clock.isNow(
                LocalDate.parse(on).isAfter(LocalDate.of(2026, 11, 10))
                        ? LocalDate.parse(on)
                        : LocalDate.of(2026, 11, 10));
        desk.perform(Requests.received(agency, no, on));
        clock.isNow(LocalDate.of(2026, 11, 10));
        return Ids.request(agency, no);
    }

    private Browser.Answer read(Map<String, String> fields) {
        var form = new HashMap<>(Map.of("year", "2027", "scope", "OFFICIAL", "notices", "国办发明电〔2026〕99号"));
        form.putAll(fields);
        return send("/calendar/adopt", form);
    }

    private Browser.Answer confirm(String year, String scope, String rest, String makeUp) {
        return send("/calendar/adoptions", form(year, scope, rest, makeUp));
    }

    private static Map<String, String> form(String year, String scope, String rest, String makeUp) {
        return Map.of(
                "commandId", UUID.randomUUID().toString(),
                "year", year,
                "scope", scope,
                "rest", rest,
                "makeUp", makeUp,
                "notices", "国办发明电〔2026〕99号");
    }

    private Browser.Answer send(String page, Map<String, String> fields) {
        return browser.send(page, "ADMINISTRATOR", Locale.SIMPLIFIED_CHINESE, fields);
    }
}
