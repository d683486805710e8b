package org.disclosuredesk.query.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import org.disclosuredesk.law.term.Ground;
import org.disclosuredesk.query.Cases;
import org.disclosuredesk.query.Pages;
import org.disclosuredesk.query.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Pages
@DisplayName("The number of the next document")
class DocumentNumbersTest {

    private static final LocalDate RECEIVED = LocalDate.of(2026, 2, 3);

    @Autowired
    Cases office;

    @Autowired
    Visitor visitor;

    @Autowired
    DocumentNumbers numbers;

    private String id;

    @BeforeEach
    void aRequest() {
        office.newDesk();
        id = office.receives("2026-1", RECEIVED);
    }

    @Test
    @DisplayName("is not proposed by an office that has written down no mark")
    void noMark() throws Exception {
        assertThat(numbers.next(office.agencyId())).isEmpty();
        assertThat(visitor.opens("/requests/" + id + "/extension")).doesNotContain("〔2026〕1号");
    }

    @Test
    @DisplayName("is one more than the highest of its mark and year, as the records read now")
    void oneMore() throws Exception {
        mark("某公复");
        assertThat(numbers.next(office.agencyId())).isEqualTo("某公复〔2026〕1号");

        // Cases answers under 某公复〔2026〕1号.
        office.answers(id, Ground.DISCLOSED, LocalDate.of(2026, 3, 5));
        assertThat(numbers.next(office.agencyId())).isEqualTo("某公复〔2026〕2号");

        office.rectifies(id, 1, "documentNo", "某公复〔2026〕41号");
        assertThat(numbers.next(office.agencyId())).isEqualTo("某公复〔2026〕42号");
        office.rectifies(id, 1, "documentNo", "某公复〔2025〕41号");
        assertThat(numbers.next(office.agencyId())).isEqualTo("某公复〔2026〕1号");

        office.itIs(LocalDate.of(2027, 1, 4));
        assertThat(numbers.next(office.agencyId())).isEqualTo("某公复〔2027〕1号");
    }

    @Test
    @DisplayName("stands in every form that has one, may be used twice, and never on a receipt")
    void theForms() throws Exception {
        mark("某公复");

        for (var form : new String[] {"answer", "call-for-correction", "extension", "third-party", "fee", "closing"}) {
            assertThat(visitor.opens("/requests/" + id + "/" + form)).as(form).contains("value=\"某公复〔2026〕1号\"");
        }
        assertThat(visitor.opens("/requests/" + id + "/letters?kind=RECEIPT&about=0"))
                .doesNotContain("某公复〔2026〕1号");

        office.answers(id, Ground.STATE_SECRET, LocalDate.of(2026, 3, 5));
        assertThat(visitor.opens("/requests/" + id + "/letters"))
                .contains("value=\"某公复〔2026〕1号\"", "<p class=\"desk-paper-number\">某公复〔2026〕1号</p>");
        for (var again = 0; again < 2; again++) {
            visitor.visits(
                            "OFFICER",
                            post("/requests/" + id + "/letters")
                                    .with(csrf())
                                    .param("kind", "REFUSED")
                                    .param("about", "1")
                                    .param("issuedOn", "2026-03-06")
                                    .param("documentNo", "某公复〔2026〕7号"))
                    .andExpect(status().isSeeOther());
        }
        assertThat(numbers.next(office.agencyId())).isEqualTo("某公复〔2026〕8号");
        assertThat(visitor.opens("/requests/" + id + "/letters?kind=REFUSED&about=1"))
                .contains("value=\"某公复〔2026〕7号\"");
    }

    private void mark(String mark) throws Exception {
        visitor.visits(
                        "ADMINISTRATOR",
                        post("/agency/particulars")
                                .with(csrf())
                                .param("kind", "TOWN_GOVERNMENT")
                                .param("documentMark", mark)
                                .param("fourEyes", "yes"))
                .andExpect(status().isSeeOther());
    }
}
