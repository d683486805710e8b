package org.disclosuredesk.query.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.disclosuredesk.law.Cells;
import org.disclosuredesk.law.Stage;
import org.disclosuredesk.law.term.Timeliness;
import org.disclosuredesk.query.dashboard.DepartmentSheet.Line;
import org.disclosuredesk.query.dashboard.OpenRequests.Alike;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The departments of a month")
class DepartmentSheetTest {

    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);

    private static String inTime(int month, String department) {
        return Cells.answered(month, Timeliness.IN_TIME, department);
    }

    private static String late(int month, String department) {
        return Cells.answered(month, Timeliness.LATE, department);
    }

    private static Alike due(LocalDate day, String department, int requests) {
        return new Alike(department, Stage.IN_HAND, day, requests);
    }

    private static DepartmentSheet of(Map<String, Integer> counts, List<String> departments, Alike... open) {
        return DepartmentSheet.of(MARCH, counts, departments, List.of(open), TODAY);
    }

    @Test
    @DisplayName("are ranked by the month, equals by what is overdue; equals in both share a rank, by name")
    void ranked() {
        var sheet = of(
                Map.of(
                        inTime(3, "甲"), 1,
                        late(3, "甲"), 1,
                        inTime(3, "乙"), 4,
                        late(1, "乙"), 1,
                        inTime(3, "丙"), 2,
                        inTime(3, "丁"), 9,
                        inTime(2, "戊"), 3,
                        Cells.answered(3, Timeliness.SET_ASIDE, "甲"), 7,
                        Cells.received(3, null), 40),
                List.of("己"),
                due(YESTERDAY, "丁", 1),
                due(YESTERDAY, "甲", 2));

        assertThat(sheet.lines()).extracting(Line::name).containsExactly("丙", "乙", "丁", "甲", "己", "戊");
        assertThat(sheet.lines()).extracting(Line::rank).containsExactly(1, 1, 3, 4, null, null);
        assertThat(sheet.lines()).extracting(Line::overdue).containsExactly(0, 0, 1, 2, 0, 0);
        assertThat(sheet.lines().get(3).ofMonth().share()).isEqualByComparingTo("50");
        assertThat(sheet.sum().ofMonth().inTime()).isEqualTo(16);
        assertThat(sheet.sum().ofYear().inTime()).isEqualTo(19);
        assertThat(sheet.sum().ofYear().late()).isEqualTo(2);
    }

    @Test
    @DisplayName("are all there that have open requests, those without an answer last, without a rank")
    void withOpenRequestsOnly() {
        var sheet = of(
                Map.of(late(3, "甲"), 1),
                List.of(),
                due(YESTERDAY, "丙", 2),
                new Alike("丙", Stage.IN_HAND, null, 1),
                due(TODAY, "丁", 3),
                due(TODAY, "", 1));

        assertThat(sheet.lines())
                .extracting(Line::name, Line::rank, Line::open, Line::overdue)
                .containsExactly(
                        tuple("甲", 1, 0, 0), tuple("", null, 1, 0), tuple("丁", null, 3, 0), tuple("丙", null, 3, 2));
        assertThat(sheet.sum().open()).isEqualTo(7);
        assertThat(sheet.sum().overdue()).isEqualTo(2);
    }
}
