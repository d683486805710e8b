package org.disclosuredesk.query.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import org.disclosuredesk.query.Cases;
import org.disclosuredesk.query.Pages;
import org.disclosuredesk.query.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@Pages
@DisplayName("The calculator")
class CalculatorPageTest {

    @Autowired
    Cases office;

    @Autowired
    Visitor visitor;

    @BeforeEach
    void aDesk() {
        office.newDesk();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "received=2022-09-30 | 2022年11月2日",
                "received=2023-03-06&extended=10 | 2023年4月18日",
                "received=2023-03-06&corrected=2025-09-22 | 2025年10月24日",
                "received=2023-03-06&corrected=2023-03-10&paid=2025-09-22 | 2025年10月24日",
                "received=2023-03-06&from=2023-03-10&to=2023-03-22 | 2023年4月14日",
                "received=2023-03-06&from=2023-03-10&to=2023-03-22&from=2023-03-14&to=2023-03-16 | 2023年4月14日"
            })
    @DisplayName("arts. 30, 33: works out the date like a case page, for anybody")
    void worksItOut(String asked, String due) throws Exception {
        assertThat(visitor.opensAs("AUDITOR", "/calculator/result?" + asked))
                .contains("因此应于 " + due, "desk-month")
                .doesNotContain("<html");
    }

    @Test
    @DisplayName("art. 31: says what makes a day the day of receipt, and works without a script")
    void channel() throws Exception {
        assertThat(visitor.opens("/calculator"))
                .contains("双方确认之日", "机关签收之日", "method=\"get\"", "hx-get=\"/calculator/result\"", "填写收到日期");
        assertThat(visitor.opens("/calculator?received=2026-03-02&channel=FAX&from=2026-03-03&to="))
                .contains("收到之日：双方确认之日", "value=\"2026-03-02\"", "value=\"FAX\" checked", "计时中止");
        assertThat(visitor.opens("/calculator?received=2026-12-10")).contains("暂定");
    }

    @Test
    @DisplayName("names everything that cannot be")
    void faults() throws Exception {
        assertThat(visitor.opens("/calculator/result?received=2026-02-30")).contains("“2026-02-30”不是日期");
        assertThat(visitor.opens("/calculator/result?received=9999-01-01")).contains("不在 2008 年至 2099 年之间");
        assertThat(visitor.opens("/calculator/result?received=2026-03-02&corrected=2026-03-01&extended=21"
                        + "&from=2026-03-05&to=2026-03-04&from=&to=2026-03-09&from=2026-03-01&to=2026-03-09"))
                .contains("收到补正日期 2026年3月1日 早于收到日期", "0 至 20 个工作日")
                .contains("收到意见日期 2026年3月4日 早于发出日期", "缺少发出日期", "发出日期 2026年3月1日 早于收到日期")
                .doesNotContain("因此应于");
    }
}
