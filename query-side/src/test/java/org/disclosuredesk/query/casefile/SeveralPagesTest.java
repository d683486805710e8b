package org.disclosuredesk.query.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
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
@DisplayName("An act on several cases, shown before it is done")
class SeveralPagesTest {

    private static final LocalDate MARCH_2 = LocalDate.of(2026, 3, 2);

    @Autowired
    Cases office;

    @Autowired
    Visitor visitor;

    private String open;
    private String answered;

    @BeforeEach
    void aDesk() {
        office.newDesk();
        open = office.receives("open", MARCH_2);
        answered = office.receives("answered", MARCH_2);
        office.answers(answered, Ground.DISCLOSED, LocalDate.of(2026, 3, 9));
    }

    @Test
    @DisplayName("says for each what would become of it, and leaves out what would be refused")
    void each() throws Exception {
        var page = visitor.opens("/requests/several/extension/preview?toldOn=2026-03-10&workingDays=20&approvedBy=x"
                + "&approvedOn=2026-03-10&shown=%s&shown=%s&id=%s".formatted(open, answered, open));

        assertThat(page).contains("可以办理 1 件，共选 2 件").containsSubsequence(">open<", "2026年4月28日", ">answered<");
        assertThat(page)
                .containsPattern("value=\"%s\" [^>]*disabled".formatted(answered))
                .containsPattern("value=\"%s\" [^>]*checked".formatted(open));
    }

    @Test
    @DisplayName("asks once for what is the same for all, and not for the number of each letter")
    void fieldsOnce() throws Exception {
        var page = visitor.opens("/requests/several/extension?id=%s&back=/requests?q=1".formatted(open));

        assertThat(page)
                .contains("name=\"workingDays\"", "name=\"approvedBy\"", "value=\"/requests?q=1\"")
                .doesNotContain("name=\"documentNo\"");
    }

    @Test
    @DisplayName("leads back to a list of the desk, and to no other place")
    void back() throws Exception {
        for (var elsewhere : new String[] {"//elsewhere", "https://elsewhere", "javascript:alert(1)", "/requestsX"}) {
            assertThat(visitor.opens("/requests/several/extension?id=%s&back=%s".formatted(open, elsewhere)))
                    .contains("name=\"back\" value=\"/requests\"")
                    .doesNotContain(elsewhere + "\"");
        }
    }

    @Test
    @DisplayName("says what to do where nothing was chosen; knows no other act; shows an auditor no button")
    void nothingToDo() throws Exception {
        assertThat(visitor.opens("/requests/several/assignment")).contains("没有选中任何申请");
        visitor.visits("OFFICER", get("/requests/several/delivery?id=" + open)).andExpect(status().isNotFound());
        assertThat(visitor.opensAs("AUDITOR", "/requests/several/assignment?id=" + open))
                .contains("可以查看，不能办理")
                .doesNotContain("交办选中的申请");
        assertThat(visitor.opensAs("AUDITOR", "/requests")).doesNotContain("id=\"several\"");
    }
}
