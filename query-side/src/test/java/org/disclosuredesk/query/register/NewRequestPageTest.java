package org.disclosuredesk.query.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import org.disclosuredesk.query.Cases;
import org.disclosuredesk.query.Pages;
import org.disclosuredesk.query.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Pages
@DisplayName("The form that logs a request")
class NewRequestPageTest {

    @Autowired
    Cases office;

    @Autowired
    Visitor visitor;

    @BeforeEach
    void aDesk() {
        office.newDesk();
    }

    @Test
    @DisplayName("has today in it and says when the answer would be due")
    void fresh() throws Exception {
        office.department("信访办");

        var page = visitor.opens("/requests/new");

        assertThat(page)
                .contains("value=\"2026-03-10\"", "应于 2026年4月8日 前（含当日）答复", "信访办", "双方确认之日")
                .contains("name=\"_csrf\"", "name=\"commandId\"")
                .doesNotContain("<details class=\"desk-more\" open");
    }

    @Test
    @DisplayName("each copy of it has a number of its own, so that one copy is taken once")
    void everyCopyHasANumber() throws Exception {
        var pattern = Pattern.compile("name=\"commandId\" value=\"([0-9a-f-]{36})\"");
        var first = pattern.matcher(visitor.opens("/requests/new"));
        var second = pattern.matcher(visitor.opens("/requests/new"));

        assertThat(first.find()).isTrue();
        assertThat(second.find()).isTrue();
        assertThat(first.group(1)).isNotEqualTo(second.group(1));
    }

    @Test
    @DisplayName("comes back with what was typed and what is wrong, each at its field")
    void refused() throws Exception {
        var page = visitor.returnsTo(
                "/requests/new",
                Map.of(
                        "receivedOn", "2026-03-02",
                        "channel", "FAX",
                        "applicantKind", "RESEARCH",
                        "applicantName", "\"某\"<研究院>",
                        "informationSought", "甲</textarea><b>乙",
                        "identityNo", "110"),
                Map.of("identityNo", "公民身份号码的校验位不符", "", "其他人正在办理"));

        assertThat(page)
                .contains("有 2 处需要改正", "其他人正在办理", "href=\"#identityNo\"")
                .contains("id=\"identityNo-error\">公民身份号码的校验位不符", "aria-invalid=\"true\"")
                .contains("value=\"2026-03-02\"", "应于 2026年3月30日 前")
                .contains("value=\"&quot;某&quot;&lt;研究院&gt;\"", "甲&lt;/textarea&gt;&lt;b&gt;乙</textarea>")
                .containsPattern("value=\"FAX\"[^>]*checked|checked[^>]*value=\"FAX\"")
                .containsPattern("value=\"RESEARCH\"[^>]*checked|checked[^>]*value=\"RESEARCH\"")
                .contains("<details class=\"desk-more\" open");
    }

    @Test
    @DisplayName("previews a day as it is chosen, and what the law would refuse")
    void preview() throws Exception {
        assertThat(visitor.opens("/requests/new/preview?receivedOn=2026-02-14"))
                .contains("2026年3月20日")
                .doesNotContain("<html");
        assertThat(visitor.opens("/requests/new/preview?receivedOn=2026-03-11")).contains("晚于今天", "preview-wrong");
        assertThat(visitor.opens("/requests/new/preview?receivedOn=")).doesNotContain("提交后");
        assertThat(visitor.opens("/requests/new/preview?receivedOn=2026-02-30")).doesNotContain("提交后");
    }

    @Test
    @DisplayName("a date past the last calendar is provisional, and says so")
    void provisional() throws Exception {
        office.itIs(LocalDate.of(2026, 12, 15));

        assertThat(visitor.opens("/requests/new")).contains("放假安排尚未公布");
    }

    @Test
    @DisplayName("is not there for those who may only read")
    void onlyWhoMay() throws Exception {
        assertThat(visitor.opensAs("AUDITOR", "/requests/new"))
                .contains("不能登记申请")
                .doesNotContain("informationSought");
    }
}
