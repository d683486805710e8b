package org.disclosuredesk.query.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.disclosuredesk.law.term.ApplicantKind;
import org.disclosuredesk.law.term.Ground;
import org.disclosuredesk.query.Cases;
import org.disclosuredesk.query.Pages;
import org.disclosuredesk.query.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Pages
@DisplayName("The register's page")
class RegisterPageTest {

    @Autowired
    Cases office;

    @Autowired
    Visitor visitor;

    @BeforeEach
    void aDesk() {
        office.newDesk();
    }

    @Test
    @DisplayName("tells each state by sign and word, and the days left by number")
    void states() throws Exception {
        office.receives("2026-1", LocalDate.of(2026, 2, 3));
        office.receives("2026-2", LocalDate.of(2026, 2, 4));
        office.receives("2026-3", LocalDate.of(2026, 3, 9));

        var page = visitor.opens("/requests");

        assertThat(page).contains("■", "已逾期", "-1", "◐", "即将到期", "今天", "●", "正常", "19", "2026-04-07");
        assertThat(page).contains("共 3 件");
    }

    @Test
    @DisplayName("does not name natural persons")
    void masked() throws Exception {
        office.receives("2026-1", LocalDate.of(2026, 3, 2), ApplicantKind.NATURAL_PERSON, "司马相如", "名册");

        assertThat(visitor.opens("/requests")).contains("司**").doesNotContain("司马", "相如");
        assertThat(visitor.opens("/requests?q=相如")).contains("司**", "名册");
    }

    @Test
    @DisplayName("shows what was typed as text, never as markup")
    void escaped() throws Exception {
        office.receives(
                "2026-<b>", LocalDate.of(2026, 3, 2), ApplicantKind.BUSINESS, "<i>公司</i>", "<script>alert(1)</script>");

        var page = visitor.opens("/requests?q=%3Cscript%3E");

        assertThat(page)
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "&lt;i&gt;公司&lt;/i&gt;", "2026-&lt;b&gt;")
                .doesNotContain("<script>alert", "<i>公司", "2026-<b>");
    }

    @Test
    @DisplayName("keeps the search while one turns pages and changes lists")
    void linksKeepTheSearch() throws Exception {
        IntStream.rangeClosed(1, 26).forEach(n -> office.receives("2026-%02d".formatted(n), LocalDate.of(2026, 3, 2)));

        var page = visitor.opens("/requests?q=2026-&kind=NATURAL_PERSON&sort=NUMBER");

        assertThat(page)
                .contains("/requests?q=2026-&amp;kind=NATURAL_PERSON&amp;sort=NUMBER&amp;page=2")
                .contains("/requests?q=2026-&amp;queue=OVERDUE&amp;kind=NATURAL_PERSON&amp;sort=NUMBER")
                .contains("第 1 页，共 2 页");
        assertThat(visitor.opens("/requests?q=a%26b%3D%E7%94%B2")).contains("/requests?q=a%26b%3D%E7%94%B2&amp;queue=");
    }

    @Test
    @DisplayName("says so where nothing is found, where nothing is registered, and where there is no agency")
    void nothingThere() throws Exception {
        assertThat(visitor.opens("/requests")).contains("登记册还是空的");
        office.answers(office.receives("2026-1", LocalDate.of(2026, 3, 2)), Ground.DISCLOSED, Cases.TODAY);
        assertThat(visitor.opens("/requests?q=没有这样的词")).contains("没有符合条件的申请").doesNotContain("<table");
        assertThat(visitor.opens("/requests?overdue=true")).contains("没有符合条件的申请");

        office.noDesk();
        assertThat(visitor.opens("/requests")).contains("还差一步", "请管理员").doesNotContain("href=\"/agency/new\"");
        assertThat(visitor.opensAs("ADMINISTRATOR", "/requests")).contains("href=\"/agency/new\"");
    }

    @Test
    @DisplayName("offers a new request only to those who may log one")
    void onlyWhoMay() throws Exception {
        office.receives("2026-1", LocalDate.of(2026, 3, 2));

        assertThat(visitor.opensAs("SUPERVISOR", "/requests")).contains("href=\"/requests/new\"");
        for (var role : new String[] {"REVIEWER", "ADMINISTRATOR", "AUDITOR"}) {
            assertThat(visitor.opensAs(role, "/requests")).doesNotContain("href=\"/requests/new\"");
        }
    }

    @Test
    @DisplayName("an address nobody could have clicked is a bad request")
    void badAddresses() throws Exception {
        for (var query : new String[] {"page=x", "stage=NOWHERE", "kind=CAT", "queue=overdue", "sort=BY_LUCK"}) {
            visitor.visits("OFFICER", get("/requests?" + query)).andExpect(status().isBadRequest());
        }
        assertThat(visitor.opens("/requests?stage=&kind=&outcome=&sort=&q=")).contains("登记册");
    }
}
