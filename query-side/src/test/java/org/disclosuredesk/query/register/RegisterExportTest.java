package org.disclosuredesk.query.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.disclosuredesk.law.term.ApplicantKind;
import org.disclosuredesk.law.term.Ground;
import org.disclosuredesk.query.Cases;
import org.disclosuredesk.query.Pages;
import org.disclosuredesk.query.Visitor;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Pages
@DisplayName("The register as a table to take away")
class RegisterExportTest {

    private static final LocalDate MARCH_2 = LocalDate.of(2026, 3, 2);

    @Autowired
    Cases office;

    @Autowired
    Visitor visitor;

    @BeforeEach
    void aDesk() {
        office.newDesk();
    }

    @Test
    @DisplayName("holds what is looked for, on all its pages and in its order, names masked, and nothing else")
    void whatIsShown() throws Exception {
        IntStream.rangeClosed(1, 30)
                .forEach(number -> office.receives("%02d".formatted(number), MARCH_2.plusDays(number % 3)));
        office.answers(office.receives("99", MARCH_2), Ground.DISCLOSED, MARCH_2.plusDays(3));

        var open = visitor.opens("/requests.csv?queue=OPEN&sort=NUMBER").split("\r\n");
        assertThat(open).hasSize(31);
        assertThat(open[0]).startsWith("\uFEFF登记号,期限,剩余工作日,应答复日,");
        assertThat(open[1]).startsWith("30,正常,").contains("2026-03-30,,城建专题会会议纪要,自然人,李**,2026-03-02");
        assertThat(open[30]).startsWith("01,");
        assertThat(visitor.opens("/requests.csv?queue=ANSWERED")).contains("99,已答复,,,2026-03-05,");
    }

    @Test
    @DisplayName("is a workbook with days as days and figures as figures")
    void workbook() throws Exception {
        office.receives("1", MARCH_2);

        var file = visitor.visits("OFFICER", get("/requests.xlsx"))
                .andExpect(header().string("Content-Disposition", Matchers.containsString(".xlsx")))
                .andExpect(content().contentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file));
                var rows = book.getFirstSheet().openStream()) {
            var row = rows.skip(1).findFirst().orElseThrow();
            assertThat(row.getCellAsNumber(2).orElseThrow()).isEqualByComparingTo("14");
            assertThat(row.getCellAsDate(3).orElseThrow()).hasToString("2026-03-30T00:00");
        }
    }

    @Test
    @DisplayName("keeps what an applicant wrote a text, though it begins like a formula")
    void noFormula() throws Exception {
        office.receives("1", MARCH_2, ApplicantKind.BUSINESS, "=cmd()", "@SUM(1,2) \"引号\"");

        assertThat(visitor.opens("/requests.csv")).contains("\"'@SUM(1,2) \"\"引号\"\"\"", ",'=cmd(),");
    }
}
