package org.disclosuredesk.query.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.disclosuredesk.law.term.Ground;
import org.disclosuredesk.query.Cases;
import org.disclosuredesk.query.Pages;
import org.disclosuredesk.query.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Pages
@DisplayName("The monthly sheet of departments")
class DepartmentSheetPageTest {

    @Autowired
    Cases office;

    @Autowired
    Visitor visitor;

    @BeforeEach
    void aMonth() {
        office.newDesk();
        var march2 = LocalDate.of(2026, 3, 2);
        office.answers(office.receives("1", march2), Ground.DISCLOSED, LocalDate.of(2026, 3, 9));
        office.receives("逾期甲", LocalDate.of(2026, 2, 3));
        office.receives("逾期乙", LocalDate.of(2026, 1, 5));
        office.assigns(office.receives("2", march2), march2, "财政所", null);
    }

    @Test
    @DisplayName("ranks them, leads to the cases and the reminders, and turns to other months")
    void page() throws Exception {
        assertThat(visitor.opensAs("SUPERVISOR", "/dashboard/departments"))
                .containsSubsequence("2026年3月", "法规科", ">1<", "100%", ">2<", "下载（2 件）", ">—<", "财政所", ">—<", ">1<")
                .contains("cell=answered%2F03%2Fin_time%2F", "month=2026-02")
                .doesNotContain("month=2026-04");
        assertThat(visitor.opensAs("SUPERVISOR", "/dashboard/departments?month=2025-12"))
                .contains("2025年12月");
        visitor.visits("SUPERVISOR", get("/dashboard/departments?month=soon")).andExpect(status().isBadRequest());
    }

    @Test
    @DisplayName("is taken away as it stands")
    void csv() throws Exception {
        assertThat(visitor.opensAs("SUPERVISOR", "/dashboard/departments.csv?month=2026-03"))
                .contains("名次,科室,当月按期", "现在在办,现在逾期未办")
                .containsSubsequence(
                        "1,法规科,1,0,100.0,1,0,100.0,2,2", ",财政所,0,0,,0,0,,1,0", "合计,1,0,100.0,1,0,100.0,3,2");
    }

    @Test
    @DisplayName(
            "is taken away as a workbook with every department that has open requests, without a rank where it has none")
    void workbook() throws Exception {
        var file = visitor.visits("SUPERVISOR", get("/dashboard/departments.xlsx?month=2026-03"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file));
                var text = new XSSFExcelExtractor(book)) {
            assertThat(text.getText()).containsSubsequence("1\t法规科", "\n财政所\t0\t0\t0\t0\t1\t0\n", "合计");
        }
    }

    @Test
    @DisplayName("prints a reminder for each case that is overdue with a department")
    void reminders() throws Exception {
        var file = visitor.visits("SUPERVISOR", get("/dashboard/departments/reminders?department={0}", "法规科"))
                .andExpect(status().isOk())
                .andExpect(
                        header().string(
                                        "Content-Disposition",
                                        startsWith(
                                                "attachment; filename=\"reminders-2026-03-10.docx\"; filename*=UTF-8''%E7%9D%A3")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (var document = new XWPFDocument(new ByteArrayInputStream(file));
                var text = new XWPFWordExtractor(document)) {
            assertThat(text.getText())
                    .containsSubsequence("督办单", "未分配", "逾期乙", "（已逾期", "个工作日）", "督办单", "未分配", "逾期甲", "（已逾期")
                    .doesNotContain("财政所");
        }
        visitor.visits("SUPERVISOR", get("/dashboard/departments/reminders?department={0}", "财政所"))
                .andExpect(status().isNotFound());
    }
}
