package org.disclosuredesk.query.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.Map;
import org.disclosuredesk.law.term.Ground;
import org.disclosuredesk.law.term.Particular;
import org.disclosuredesk.law.term.SetAsideBy;
import org.disclosuredesk.query.Cases;
import org.disclosuredesk.query.Pages;
import org.disclosuredesk.query.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Pages
@DisplayName("The forms of a case")
class ActFormsTest {

    private static final LocalDate RECEIVED = LocalDate.of(2026, 2, 3);

    @Autowired
    Cases office;

    @Autowired
    Visitor visitor;

    private String id;

    @BeforeEach
    void aRequestDueYesterday() {
        office.newDesk();
        id = office.receives("2026-1", RECEIVED);
    }

    @Nested
    @DisplayName("to answer (arts. 36-39)")
    class Answer {

        @Test
        @DisplayName("offers all 21 grounds with their articles, and the finer facts under them")
        void allGrounds() throws Exception {
            var page = visitor.opens("/requests/" + id + "/answer");

            for (var ground : Ground.values()) {
                assertThat(page).contains("name=\"ground\" required value=\"" + ground.name() + "\"");
            }
            for (var particular : Particular.values()) {
                assertThat(page).contains("name=\"particular\" value=\"" + particular.name() + "\"");
            }
            assertThat(page).contains("name=\"withheldOn\" value=\"STATE_SECRET\"", "第十六条第一款", "条例无明文");
        }

        @Test
        @DisplayName("says beforehand whether it is in time and where it counts")
        void preview() throws Exception {
            assertThat(visitor.opens("/requests/" + id + "/answer")).contains("期限 2026年3月9日", "逾期 1 个工作日", "选定办理结果");
            assertThat(answerOn("2026-03-09", "STATE_SECRET")).contains("此时答复为按期", "计入 2026 年年报表三：不予公开 — 属于国家秘密（自然人列）");
            assertThat(answerOn("2026-03-10", "DISCLOSED")).contains("preview-overdue", "表三：予以公开（自然人列）");
            assertThat(answerOn("2026-02-02", "DISCLOSED")).contains("preview-wrong", "早于收到日期");
            assertThat(answerOn("2026-03-11", "DISCLOSED")).contains("preview-wrong", "晚于今天");
            assertThat(answerOn("", "DISCLOSED")).doesNotContain("提交后");
            assertThat(visitor.opens("/requests/" + id + "/answer/preview?decidedOn=2026-03-09&ground=PETITION"))
                    .contains("preview-wrong", "先审查后公开", "请先拟稿送审");
            assertThat(visitor.opens("/requests/" + id
                            + "/answer/preview?decidedOn=2026-03-09&ground=PETITION&reviewedBy=a&approvedBy=b"))
                    .contains("preview-normal", "信访举报投诉类申请（自然人列）");
            assertThat(answerOn("2026-03-09", "NONSENSE")).contains("选定办理结果");
        }

        @Test
        @DisplayName("says that an answer given anew in a later year enters no row")
        void previewOfANewAnswer() throws Exception {
            office.itIs(LocalDate.of(2027, 3, 1));
            office.answers(id, Ground.STATE_SECRET, LocalDate.of(2026, 3, 5));
            office.setsAside(id, 1, LocalDate.of(2027, 2, 1));

            assertThat(answerOn("2027-02-08", "DISCLOSED")).contains("新答复不再计入表三");
        }

        @Test
        @DisplayName("comes back with the choices that were made")
        void refused() throws Exception {
            var page = visitor.returnsTo(
                    "/requests/" + id + "/answer",
                    Map.of(
                            "decidedOn", "2026-03-05",
                            "ground", "PARTIALLY_DISCLOSED",
                            "withheldOn", "STATE_SECRET,INTERNAL_AFFAIRS",
                            "reasons", "甲",
                            "doneAlready", "补录"),
                    Map.of("decidedOn", "答复日期有误"));

            assertThat(page)
                    .contains("value=\"2026-03-05\"", "id=\"decidedOn-error\">答复日期有误", "甲</textarea>", "此时答复为按期")
                    .contains(
                            "value=\"PARTIALLY_DISCLOSED\" checked",
                            "value=\"STATE_SECRET\" checked",
                            "value=\"INTERNAL_AFFAIRS\" checked")
                    .doesNotContain("name=\"withheldOn\" value=\"ENFORCEMENT_FILE\" checked");
        }

        @Test
        @DisplayName("is not there where there is nothing to answer, or for those who may only read")
        void notThere() throws Exception {
            assertThat(visitor.opensAs("AUDITOR", "/requests/" + id + "/answer"))
                    .contains("不能办理")
                    .doesNotContain("name=\"ground\"");
            office.answers(id, Ground.DISCLOSED, LocalDate.of(2026, 3, 5));
            assertThat(visitor.opens("/requests/" + id + "/answer"))
                    .contains("现在不能答复")
                    .doesNotContain("name=\"ground\"");
        }

        private String answerOn(String day, String ground) throws Exception {
            return visitor.opens(
                    "/requests/%s/answer/preview?decidedOn=%s&ground=%s&doneAlready=1".formatted(id, day, ground));
        }
    }

    @Nested
    @DisplayName("of a case that is late")
    class Late {

        @Test
        @DisplayName("stay calm where an act leaves the day where it was: red is for what is refused, or late by it")
        void calm() throws Exception {
            assertThat(visitor.opens("/requests/" + id + "/assignment/preview?assignedOn=2026-03-10&department=a"))
                    .contains("preview-normal", "提交后", "答复期限不变");
            assertThat(visitor.opens("/requests/" + id + "/assignment/preview?assignedOn=2026-03-11&department=a"))
                    .contains("preview-wrong", "提交会被退回")
                    .doesNotContain(">提交后<");
        }

        @Test
        @DisplayName("say that today is too late, propose no day, and take the day it was done")
        void tooLate() throws Exception {
            var page = visitor.opens("/requests/" + id + "/extension");

            assertThat(page)
                    .contains(
                            "按今天办理：延期告知日期 2026-03-10 晚于答复到期日 2026-03-09",
                            "照实际日期填写",
                            "<details class=\"desk-more\" open")
                    .containsPattern("id=\"toldOn\"[^>]* value=\"\"")
                    .doesNotContain("preview-wrong");
            assertThat(visitor.opens("/requests/" + id
                            + "/extension/preview?toldOn=2026-03-09&workingDays=5&approvedBy=a&approvedOn=2026-03-09"))
                    .contains("提交后", "答复期限由 2026年3月9日 改为 2026年3月16日");
            assertThat(visitor.opens("/requests/" + id + "/assignment"))
                    .contains("value=\"2026-03-10\"")
                    .doesNotContain("按今天办理");
        }
    }

    @Nested
    @DisplayName("to record that an answer was set aside (art. 51)")
    class SetAside {

        @Test
        @DisplayName("names the answer, who may have done it, and the new due date")
        void theForm() throws Exception {
            office.answers(id, Ground.STATE_SECRET, LocalDate.of(2026, 3, 5));

            var page = visitor.opens("/requests/" + id + "/set-aside");

            assertThat(page)
                    .contains("第 1 次答复：2026年3月5日，属于国家秘密", "name=\"decisionNo\" value=\"1\"", "应于 2026年4月8日 前")
                    .contains("原答复不再计入 2026 年年报表三");
            for (var by : SetAsideBy.values()) {
                assertThat(page).contains("value=\"" + by.name() + "\"");
            }
            assertThat(visitor.opens("/requests/" + id + "/set-aside/preview?setAsideOn=2026-03-04"))
                    .contains("早于答复日期");
        }

        @Test
        @DisplayName("says that an answer set aside in a later year stays where it was counted")
        void inALaterYear() throws Exception {
            office.answers(id, Ground.STATE_SECRET, LocalDate.of(2026, 3, 5));
            office.itIs(LocalDate.of(2027, 3, 1));

            assertThat(visitor.opens("/requests/" + id + "/set-aside/preview?setAsideOn=2027-02-01"))
                    .contains("仍计入 2026 年年报表三");
        }

        @Test
        @DisplayName("is not there where no answer stands")
        void notThere() throws Exception {
            assertThat(visitor.opens("/requests/" + id + "/set-aside"))
                    .contains("没有可撤销的有效答复")
                    .doesNotContain("setAsideBy");
        }
    }

    @Nested
    @DisplayName("to put a slip right (更正记录)")
    class Rectify {

        @Test
        @DisplayName("asks what was wrong, shows how it reads, and takes what kind of thing it is")
        void theForm() throws Exception {
            assertThat(visitor.opens("/requests/" + id + "/rectification?event=0"))
                    .contains("收到申请", "2026-02-03", "type=\"date\" id=\"to\"", "name=\"field\" value=\"receivedOn\"");
            assertThat(visitor.opens("/requests/" + id + "/rectification?event=0&field=applicantKind"))
                    .contains("<select class=\"form-select\" id=\"to\"", "value=\"RESEARCH\"");
            assertThat(visitor.opens("/requests/" + id + "/rectification?event=0&field="))
                    .contains("视为从未发生", "整件登记作废", "btn-danger")
                    .doesNotContain("id=\"to\"");
        }

        @Test
        @DisplayName("says beforehand how the due date moves and what becomes of the request")
        void preview() throws Exception {
            assertThat(rectified(0, "receivedOn", "2026-02-10")).contains("由 2026年3月9日 改为 2026年3月16日");
            assertThat(rectified(0, "receivedOn", "2026-02-03")).contains("与现有记录相同");
            assertThat(rectified(0, "receivedOn", "2026-03-11")).contains("preview-wrong", "先后不可能成立");
            assertThat(rectified(0, "receivedOn", "nonsense")).contains("preview-wrong", "无法识别");
            assertThat(rectified(0, "registerNo", "2026-2")).contains("preview-wrong");
            assertThat(rectified(0, "applicantKind", "BUSINESS")).contains("preview-normal", "答复期限不变");

            office.answers(id, Ground.STATE_SECRET, LocalDate.of(2026, 3, 5));
            assertThat(rectified(1, "", "")).contains("本件恢复为未答复");
        }

        @Test
        @DisplayName("comes back with the field that was chosen")
        void refused() throws Exception {
            var page = visitor.returnsTo(
                    "/requests/" + id + "/rectification?event=0",
                    Map.of("eventSequence", "0", "field", "applicantKind", "to", "BUSINESS", "reason", "甲"),
                    Map.of("reason", "此项为必填项"));

            assertThat(page).contains("name=\"field\" value=\"applicantKind\"", "此项为必填项", "甲</textarea>");
            assertThat(page).containsPattern("value=\"BUSINESS\" selected");
        }

        @Test
        @DisplayName("there is nothing to put right in a line that knows no slips, and no such line is not found")
        void notThere() throws Exception {
            office.rectifies(id, 0, "receivedOn", "2026-02-04");
            assertThat(visitor.opens("/requests/" + id + "/rectification?event=1"))
                    .contains("没有可以更正的内容");
            visitor.visits("OFFICER", get("/requests/" + id + "/rectification?event=9"))
                    .andExpect(status().isNotFound());
            visitor.visits("OFFICER", get("/requests/" + id + "/rectification")).andExpect(status().isBadRequest());
        }

        private String rectified(int event, String field, String to) throws Exception {
            return visitor.opens("/requests/%s/rectification/preview?eventSequence=%d&field=%s&to=%s"
                    .formatted(id, event, field, to));
        }
    }
}
