package org.disclosuredesk.query.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.disclosuredesk.calendar.AdoptedCalendars;
import org.disclosuredesk.command.calendar.CalendarAdoption;
import org.disclosuredesk.command.dispatch.Acts;
import org.disclosuredesk.eventlog.Projection;
import org.disclosuredesk.eventlog.Provenance;
import org.disclosuredesk.law.WorkingDays;
import org.disclosuredesk.law.term.Ground;
import org.disclosuredesk.query.Cases;
import org.disclosuredesk.query.Pages;
import org.disclosuredesk.query.Replay;
import org.disclosuredesk.query.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Pages
@DisplayName("A calendar corrected in the middle of the year")
class MovedDueDatesTest {

    private static final int OPEN = 1_000;
    private static final String NOTICE = "https://www.gov.cn/zhengce/corrected.htm";
    private static final Provenance ADMINISTRATOR = Provenance.live("admin", "test");

    /** Two ordinary weekdays that the correction turns into days off, and a Saturday that makes up for one of them. */
    private static final List<LocalDate> MORE_REST = List.of(LocalDate.of(2026, 3, 16), LocalDate.of(2026, 3, 17));

    private static final LocalDate MORE_WORK = LocalDate.of(2026, 3, 28);

    @Autowired
    Cases office;

    @Autowired
    Visitor visitor;

    @Autowired
    Acts acts;

    @Autowired
    CalendarAdoption adoption;

    @Autowired
    AdoptedCalendars calendars;

    @Autowired
    JdbcClient database;

    @Autowired
    List<Projection> projections;

    @Autowired
    EventStore log;

    @Autowired
    TransactionTemplate transaction;

    private final WorkingDays shipped = WorkingDays.official();

    @BeforeEach
    void aDesk() {
        office.newDesk();
    }

    @AfterEach
    void theShippedCalendarAgain() {
        database.sql("delete from adopted_calendar").update();
    }

    @Test
    @DisplayName(
            "with 1,000 open requests: the list of those that moved is right, and each page shows old date, new date, notice")
    void aThousandOpenRequests() throws Exception {
        var received = new TreeMap<String, LocalDate>();
        var ids = new TreeMap<String, String>();
        acts.together(() -> {
            for (var no = 0; no < OPEN; no++) {
                var number = "2026-%04d".formatted(no);
                var on = LocalDate.of(2026, 1, 5).plusDays(no % 60);
                received.put(number, on);
                ids.put(number, office.receives(number, on));
            }
            return received.size();
        });
        var answered = office.receives("2026-answered", LocalDate.of(2026, 3, 2));
        office.answers(answered, Ground.DISCLOSED, LocalDate.of(2026, 3, 5));
        var expected = new TreeMap<String, String>();
        received.forEach((number, on) -> {
            var from = count(on, Set.of(), Set.of());
            var to = count(on, Set.copyOf(MORE_REST), Set.of(MORE_WORK));
            if (!from.equals(to)) {
                expected.put(number, from + " " + to);
            }
        });
        assertThat(expected.size()).isBetween(300, 900);

        var preview = visitor.opensAs("ADMINISTRATOR", previewOfTheCorrection());
        correct();
        var moved = visitor.opens("/calendar/moved");

        assertThat(preview).contains("采用后 " + expected.size() + " 件未办结申请的期限随之调整");
        assertThat(listed(preview)).isEqualTo(expected);
        assertThat(listed(moved)).isEqualTo(expected);
        assertThat(moved).contains(NOTICE, "2026 年放假安排");
        for (var number : List.of(expected.firstKey(), expected.lastKey())) {
            var dates = expected.get(number).split(" ");
            assertThat(visitor.opens("/requests/" + ids.get(number)))
                    .contains("href=\"" + NOTICE + "\"")
                    .contains("期限由 %s 改为 %s".formatted(spoken(dates[0]), spoken(dates[1])));
        }
        assertThat(visitor.opens("/requests/" + answered)).doesNotContain(NOTICE);
    }

    @Test
    @DisplayName("a replay of the log gives the same rows")
    void replay() {
        var id = office.receives("2026-1", LocalDate.of(2026, 3, 2));
        correct();
        adoption.moveWhatIsLeft(ADMINISTRATOR);
        assertThat(log.readEvents(id).asStream()).hasSize(2);

        var list = projections.stream()
                .filter(projection -> projection.tables().contains("moved_due_date"))
                .findFirst()
                .orElseThrow();
        new Replay(log, database, transaction).leavesAsItWas(list, "request_id", id);
    }

    @Test
    @DisplayName("a year that is adopted makes its dates certain, on the page of the case too")
    void certain() throws Exception {
        office.itIs(LocalDate.of(2026, 12, 10));
        var id = office.receives("2026-1", LocalDate.of(2026, 12, 4));
        assertThat(visitor.opens("/requests/" + id)).contains("暂定");

        adoption.adopt(
                null,
                2027,
                List.of("国办发明电〔2026〕99号"),
                List.of(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 2, 8)),
                List.of(),
                ADMINISTRATOR);

        assertThat(visitor.opens("/requests/" + id)).contains("2027 年放假安排采用后，期限 2027年1月4日 由暂定转为确定", "国办发明电〔2026〕99号");
        assertThat(visitor.opens("/calendar/moved")).contains("日期不变，由暂定转为确定");
    }

    @Test
    @DisplayName(
            "the page of the year shows days off, make-up days, local holidays and their notices, and what is not adopted yet")
    void theYear() throws Exception {
        assertThat(visitor.opens("/calendar?year=2026"))
                .contains("2026 年共 248 个工作日", "content_7047091.htm", "2019-2026/10")
                .containsPattern("<td class=\"year-rest\">\\s*<span>1</span><b>休</b>")
                .containsPattern("<td class=\"year-made-up\">\\s*<span>4</span><b>班</b>")
                .doesNotContain("尚未采用", "/calendar/adopt\"");
        assertThat(visitor.opens("/calendar?year=2027"))
                .contains("2027 年的放假安排尚未采用", "暂定", "全国年节及纪念日放假办法")
                .containsPattern("<td class=\"year-rest\">\\s*<span>1</span><b>休</b>");
        assertThat(visitor.opens("/calendar?year=99999"))
                .contains("可以查看 2019 年至 2027 年", "2027 年的放假安排尚未采用")
                .doesNotContain("2028", "2099");
        assertThat(visitor.opens("/calendar?year=1900")).contains("可以查看 2019 年至 2027 年", "2019 年共");
        assertThat(visitor.opensAs("ADMINISTRATOR", "/calendar")).contains("/calendar/adopt\"");

        adoption.adopt(
                office.agencyId(),
                2026,
                List.of("州政发〔2026〕3号"),
                List.of(LocalDate.of(2026, 3, 20)),
                List.of(),
                ADMINISTRATOR);

        assertThat(visitor.opens("/calendar?year=2026"))
                .containsPattern("<td class=\"year-local\">\\s*<span>20</span><b>休</b>")
                .contains("州政发〔2026〕3号", "local-2026.1");
    }

    @Test
    @DisplayName("the form is the administrator's, and comes back as it was typed")
    void theForm() throws Exception {
        visitor.visits("SUPERVISOR", get("/calendar/adopt")).andExpect(status().isForbidden());
        assertThat(visitor.opensAs("ADMINISTRATOR", "/calendar/adopt"))
                .contains("enctype=\"multipart/form-data\"", "name=\"text\"", "name=\"file\"", "value=\"2027\"");
        assertThat(visitor.opensAs("ADMINISTRATOR", "/calendar/adopt?year=2026&scope=LOCAL&text=3%E6%9C%8820%E6%97%A5"))
                .contains("value=\"2026\"", "3月20日</textarea>");
        assertThat(visitor.opensAs(
                        "ADMINISTRATOR", "/calendar/adopt/preview?year=2027&scope=OFFICIAL&rest=2027-01-01&notices=x"))
                .contains("缺少法定节假日：2027年5月1日、2027年5月2日、2027年10月1日");
        visitor.visits("ADMINISTRATOR", get("/calendar/adopt/preview?year=2027&scope=OFFICIAL&rest=nonsense"))
                .andExpect(status().isBadRequest());
    }

    private void correct() {
        adoption.adopt(null, 2026, List.of(NOTICE), correctedRest(), correctedMakeUp(), ADMINISTRATOR);
    }

    private String previewOfTheCorrection() {
        var rest = String.join(
                ",", correctedRest().stream().map(LocalDate::toString).toList());
        var makeUp = String.join(
                ",", correctedMakeUp().stream().map(LocalDate::toString).toList());
        return "/calendar/adopt/preview?year=2026&scope=OFFICIAL&rest=%s&makeUp=%s&notices=%s"
                .formatted(rest, makeUp, NOTICE);
    }

    private List<LocalDate> correctedRest() {
        var rest = new ArrayList<>(shipped.restDaysOf(2026));
        rest.addAll(MORE_REST);
        return rest;
    }

    private List<LocalDate> correctedMakeUp() {
        return Stream.concat(shipped.makeUpDaysOf(2026).stream(), Stream.of(MORE_WORK))
                .toList();
    }

    /** The due date, counted here by hand from the notice of 2026. */
    private static LocalDate count(LocalDate received, Set<LocalDate> moreRest, Set<LocalDate> moreWork) {
        var off = new HashSet<>(moreRest);
        LocalDate.of(2026, 2, 15).datesUntil(LocalDate.of(2026, 2, 24)).forEach(off::add);
        LocalDate.of(2026, 4, 4).datesUntil(LocalDate.of(2026, 4, 7)).forEach(off::add);
        var work = new HashSet<>(moreWork);
        work.add(LocalDate.of(2026, 2, 14));
        work.add(LocalDate.of(2026, 2, 28));
        var day = received;
        for (var left = 20; left > 0; ) {
            day = day.plusDays(1);
            var weekday = day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
            left -= work.contains(day) || weekday && !off.contains(day) ? 1 : 0;
        }
        return day;
    }

    /** The rows of a list of moves: number, old date, new date. */
    private static TreeMap<String, String> listed(String page) {
        var rows = Pattern.compile(">(2026-\\d{4})</a></th>\\s*<td>([\\d-]+)</td>\\s*<td>([\\d-]+)</td>")
                .matcher(page);
        var listed = new TreeMap<String, String>();
        while (rows.find()) {
            listed.put(rows.group(1), rows.group(2) + " " + rows.group(3));
        }
        return listed;
    }

    private static String spoken(String day) {
        var date = LocalDate.parse(day);
        return "%d年%d月%d日".formatted(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }
}
