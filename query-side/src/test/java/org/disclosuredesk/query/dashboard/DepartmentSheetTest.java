package org.disclosuredesk.query.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.disclosuredesk.law.Cells;
import org.disclosuredesk.law.term.Timeliness;
import org.disclosuredesk.query.dashboard.DepartmentSheet.Line;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The departments of a month")
class DepartmentSheetTest {

    private static final YearMonth MARCH = YearMonth.of(2026, 3);

    private static String inTime(int month, String department) {
        return Cells.answered(month, Timeliness.IN_TIME, department);
    }

    private static String late(int month, String department) {
        return Cells.answered(month, Timeliness.LATE, department);
    }

    @Test
    @DisplayName("are ranked by the month, then by the year; equals share a rank, who answered nothing has none")
    void ranked() {
        var sheet = DepartmentSheet.of(
                MARCH,
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
                Map.of("甲", 2));

        assertThat(sheet.lines()).extracting(Line::name).containsExactly("丁", "丙", "乙", "甲", "戊", "己");
        assertThat(sheet.lines()).extracting(Line::rank).containsExactly(1, 1, 3, 4, null, null);
        assertThat(sheet.lines().get(3).ofMonth().share()).isEqualByComparingTo("50");
        assertThat(sheet.lines().get(3).overdue()).isEqualTo(2);
        assertThat(sheet.sum().ofMonth().inTime()).isEqualTo(16);
        assertThat(sheet.sum().ofYear().inTime()).isEqualTo(19);
        assertThat(sheet.sum().ofYear().late()).isEqualTo(2);
    }
}
