package org.disclosuredesk.query.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.disclosuredesk.law.Act;
import org.disclosuredesk.law.Stage;
import org.disclosuredesk.law.term.ApplicantKind;
import org.disclosuredesk.query.Cases;
import org.disclosuredesk.query.Pages;
import org.disclosuredesk.query.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@Pages
@DisplayName("Every act on a case: its form, its preview, its doing")
class EveryActTest {

    private static final LocalDate RECEIVED = LocalDate.of(2026, 3, 2);

    @Autowired
    Cases office;

    @Autowired
    Visitor visitor;

    @Autowired
    CaseFiles files;

    private String id;

    @BeforeEach
    void aRequest() {
        office.newDesk();
        office.department("规划科");
        id = office.receives("2026-00001", RECEIVED);
    }

    @Test
    @DisplayName("Art. 30: correction called for and received")
    void correction() throws Exception {
        does(
                "call-for-correction",
                fields("calledOn", "2026-03-10", "correctBy", "2026-03-24", "text", "哪一年的"),
                "期限待定：补正到达后重新起算",
                "申请人补正");
        assertThat(stage()).isEqualTo(Stage.AWAITING_CORRECTION);
        office.itIs(LocalDate.of(2026, 3, 25));
        assertThat(visitor.opens("/requests/" + id)).contains("补正期限 2026年3月24日 已过", "/closing\"");
        does(
                "correction",
                fields("receivedOn", "2026-03-25", "informationSought", "2025年会议纪要"),
                "期限重新起算，应于 2026年4月23日");
        assertThat(visitor.opens("/requests/" + id)).contains("2025年会议纪要");
    }

    @Test
    @DisplayName("Arts. 32-34: third parties and other agencies asked, told, heard, or heard no more of")
    void consultations() throws Exception {
        does("third-party", fields("sentOn", "2026-03-03", "name", "××建设集团"), "被征求意见的一方答复");
        var page = visitor.opens("/requests/" + id + "/third-party-notice");
        assertThat(page).contains("××建设集团（2026年3月3日 发出）");
        var one = consultation(page);
        does("third-party-notice", fields("consultationId", one, "deliveredOn", "2026-03-04"), "第三方应于 2026年3月25日 前");
        does("other-agency", fields("sentOn", "2026-03-04", "article", "34", "agencyAsked", "××局"));
        var two = consultation(visitor.opens("/requests/" + id + "/other-agency-notice"));
        does("other-agency-notice", fields("consultationId", two, "deliveredOn", "2026-03-05"), "被征求机关应于 2026年3月26日 前");
        refuses(
                "third-party-end",
                fields("consultationId", one, "endedOn", "2026-03-10", "why", "LAPSED"),
                "endedOn",
                "15 个工作日");
        does(
                "third-party-opinion",
                fields("consultationId", one, "receivedOn", "2026-03-09", "consents", "false", "opinion", "涉及报价"));
        does(
                "other-agency-answer",
                fields("consultationId", two, "answeredOn", "2026-03-10", "consents", "true"),
                "期限为");
        assertThat(stage()).isEqualTo(Stage.IN_HAND);
        does("third-party", fields("sentOn", "2026-03-10", "name", "甲"));
        does("other-agency", fields("sentOn", "2026-03-10", "article", "17", "agencyAsked", "乙局"));
        does(
                "third-party-end",
                fields(
                        "consultationId",
                        consultation(visitor.opens("/requests/" + id + "/third-party-end")),
                        "endedOn",
                        "2026-03-10",
                        "why",
                        "WITHDRAWN"));
        does(
                "other-agency-end",
                fields(
                        "consultationId",
                        consultation(visitor.opens("/requests/" + id + "/other-agency-end")),
                        "endedOn",
                        "2026-03-10",
                        "why",
                        "WITHDRAWN"));
        assertThat(visitor.opens("/requests/" + id + "/third-party-notice")).doesNotContain("name=\"consultationId\"");
    }

    @Test
    @DisplayName("Arts. 33, 35: extension, reasons, delay")
    void extensionAndExcess() throws Exception {
        assertThat(visitor.opens("/requests/" + id + "/extension")).contains("value=\"20\"", "累计最长 20 个工作日");
        refuses(
                "extension",
                fields("toldOn", "2026-03-10", "workingDays", "21", "approvedBy", "张主任", "approvedOn", "2026-03-10"),
                "workingDays",
                "最长不得超过 20 个工作日");
        does(
                "extension",
                fields("toldOn", "2026-03-10", "workingDays", "10", "approvedBy", "张主任", "approvedOn", "2026-03-10"),
                "由 2026年3月30日 改为 2026年4月14日");
        does("reasons", fields("askedOn", "2026-03-10", "text", "一月四十件"), "申请人说明理由");
        does("reasons-received", fields("receivedOn", "2026-03-10", "reasons", "研究"));
        does("delay", fields("toldOn", "2026-03-10", "answerDueOn", "2026-06-30"), "改为 2026年6月30日");
    }

    @Test
    @DisplayName("Art. 42: the fee, band by band, with what was asked for in the month before")
    void fee() throws Exception {
        var earlier = office.receives("2026-00000", RECEIVED, ApplicantKind.NATURAL_PERSON, "李晓明", "另一件");
        assertThat(earlier).isNotEqualTo(id);
        does(
                "fee",
                fields("noticedOn", "2026-03-10", "method", "BY_ITEM", "units", "35", "unitsBefore", "0"),
                "第 11 至 30 件：每件 100 元，计 2,000 元",
                "收费合计 3000 元",
                "申请人缴费");
        does("fee-notice", fields("deliveredOn", "2026-03-10"), "申请人应于 2026年4月8日 前（含当日）缴费");
        assertThat(visitor.opens("/requests/" + id + "/payment")).contains("value=\"3000\"");
        does("payment", fields("paidOn", "2026-03-10", "amount", "3000"), "期限重新起算");
    }

    @Test
    @DisplayName("assignment with an internal due date, beside the one statutory period; splitting; withdrawal")
    void assignmentSplitAndWithdrawal() throws Exception {
        assertThat(visitor.opens("/requests/" + id + "/assignment")).contains("<option value=\"规划科\">");
        does(
                "assignment",
                fields("assignedOn", "2026-03-10", "department", "规划科", "internalDueOn", "2026-03-20"),
                "答复期限不变");
        assertThat(visitor.opens("/requests/" + id)).contains("内部期限", "2026年3月20日", "应于 2026年3月30日");
        assertThat(visitor.opens("/requests")).contains("内部 2026-03-20");
        does("split", fields("splitOn", "2026-03-10", "parts", "决算\n会议纪要"), "登记号 2026-00002：决算", "登记号 2026-00003：会议纪要");
        var parent = visitor.opens("/requests/" + id);
        var child =
                Pattern.compile("href=\"(/requests/[0-9a-f-]+)\">2026-00003<").matcher(parent);
        assertThat(child.find()).isTrue();
        assertThat(visitor.opens(child.group(1))).contains("会议纪要", "href=\"/requests/" + id + "\"");
        refuses("closing", fields("decidedOn", "2026-03-10", "ground", "FEE_OVERDUE"), "ground", "没有可供逾期的告知");
        does("closing", fields("decidedOn", "2026-03-10", "ground", "WITHDRAWN"), "表三：其他处理 — 其他");
        does(
                "delivery",
                fields("way", "POST", "sentOn", "2026-03-10", "trackingNo", "EX123456789CN"),
                "以 2026年3月10日 为送达之日");
        assertThat(visitor.opens("/requests/" + id)).contains("EX123456789CN");
    }

    @Test
    @DisplayName("what cannot be done now is named with its reason, and can be recorded where it was done already")
    void notOpen() throws Exception {
        var page = visitor.opens("/requests/" + id);
        for (var act : Act.values()) {
            if (act != Act.ATTACH && act != Act.RECTIFY) {
                assertThat(page).contains(act == Act.ANSWER ? "/answer\"" : name(act));
            }
        }
        assertThat(page)
                .contains("该环节不办理“登记缴费”", "没有登记申请人说明的合理理由")
                .doesNotContain("/fee-notice\"", "/delivery\"", "/review\"", "/approve\"", "/set-aside\"");
        assertThat(visitor.opens("/requests/" + id + "/payment")).contains("该环节不办理“登记缴费”", "补录理由", "照录，并列入办理中的问题");
        refuses("payment", fields("paidOn", "2026-03-10"), "", "该环节不办理“登记缴费”");
        does("payment", fields("paidOn", "2026-03-10", "doneAlready", "纸质件已办结"));
        assertThat(visitor.opens("/requests/" + id)).contains("理由：纸质件已办结");
        assertThat(visitor.opensAs("AUDITOR", "/requests/" + id + "/extension")).doesNotContain("name=\"toldOn\"");
    }

    @Test
    @DisplayName("Art. 36 (6): what the same applicant asked for before is shown and stops nobody")
    void repeats() throws Exception {
        office.receives("2026-00009", LocalDate.of(2026, 3, 5), ApplicantKind.NATURAL_PERSON, "李晓明", "城建专题会会议纪要全文");
        var again = office.receives(
                "2026-00010", LocalDate.of(2026, 3, 6), ApplicantKind.NATURAL_PERSON, "王芳", "城建专题会会议纪要");

        assertThat(visitor.opens("/requests/new/repeats?applicantName=" + encoded("李晓明") + "&informationSought="
                        + encoded("城建专题会的会议纪要")))
                .contains("2026-00001", "2026-00009", "相似")
                .doesNotContain("2026-00010");
        assertThat(visitor.opens("/requests/new/repeats?applicantName=" + encoded("李晓明")))
                .doesNotContain("2026-00001");
        assertThat(visitor.opens("/requests/" + again)).doesNotContain("可能的重复申请");
    }

    private static String name(Act act) {
        return switch (act) {
            case DRAFT_ANSWER -> "/draft\"";
            case REVIEW_ANSWER -> "该环节不办理“审核”";
            case RETURN_ANSWER -> "该环节不办理“退回”";
            case APPROVE_ANSWER -> "该环节不办理“签发”";
            case ISSUE_LETTER -> "/letters\"";
            case SET_ASIDE -> "该环节不办理“登记撤销”";
            case RECORD_THIRD_PARTY_NOTICE -> "该环节不办理“登记第三方收到征求意见书”";
            case RECORD_THIRD_PARTY_OPINION -> "该环节不办理“登记第三方意见”";
            case END_THIRD_PARTY_CONSULTATION -> "该环节不办理“结束征求第三方意见”";
            case RECORD_OTHER_AGENCY_NOTICE -> "该环节不办理“登记其他机关收到征求意见函”";
            case RECORD_OTHER_AGENCY_ANSWER -> "该环节不办理“登记其他机关意见”";
            case END_OTHER_AGENCY_CONSULTATION -> "该环节不办理“结束征求其他机关意见”";
            case RECORD_FEE_NOTICE -> "该环节不办理“登记收到收费通知”";
            case RECORD_DELIVERY -> "该环节不办理“登记送达”";
            default -> "/" + ActForms.of(act).orElseThrow().slug() + "\"";
        };
    }

    private Stage stage() {
        return files.find(id).orElseThrow().state().stage();
    }

    private static String consultation(String page) {
        var found = Pattern.compile("name=\"consultationId\"[^>]*value=\"([^\"]+)\"")
                .matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static Map<String, String> fields(String... namesAndValues) {
        var fields = new LinkedHashMap<String, String>();
        for (var at = 0; at < namesAndValues.length; at += 2) {
            fields.put(namesAndValues[at], namesAndValues[at + 1]);
        }
        return fields;
    }

    /** Opens the form, which has every field that is filled in, looks at its preview, and sends it. */
    private void does(String slug, Map<String, String> fields, String... foretold) throws Exception {
        var form = visitor.opens("/requests/" + id + "/" + slug);
        for (var field : fields.keySet()) {
            assertThat(form).contains("name=\"" + field + "\"");
        }
        assertThat(form).doesNotContain("??");
        var preview = visitor.opens("/requests/" + id + "/" + slug + "/preview?" + query(fields));
        assertThat(preview).contains("提交后").doesNotContain("preview-wrong", "??");
        for (var sentence : foretold) {
            assertThat(preview).contains(sentence);
        }
        visitor.visits("OFFICER", sent(slug, fields))
                .andExpect(status().isSeeOther())
                .andExpect(redirectedUrl("/requests/" + id))
                .andExpect(flash().attributeExists("notice"));
    }

    /** Foretells the refusal and refuses, at the field. */
    private void refuses(String slug, Map<String, String> fields, String field, String why) throws Exception {
        assertThat(visitor.opens("/requests/" + id + "/" + slug + "/preview?" + query(fields)))
                .contains("preview-wrong", why);
        var answer = visitor.visits("OFFICER", sent(slug, fields))
                .andExpect(redirectedUrl("/requests/" + id + "/" + slug))
                .andReturn();
        @SuppressWarnings("unchecked")
        var errors = (Map<String, String>) answer.getFlashMap().get("errors");
        assertThat(errors.get(field)).contains(why);
    }

    private MockHttpServletRequestBuilder sent(String slug, Map<String, String> fields) {
        var form = post("/requests/" + id + "/" + slug).with(csrf());
        fields.forEach(form::param);
        return form;
    }

    private static String query(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    @DisplayName("every act has its form here or a page of its own")
    void everyActHasItsForm() {
        var own = Arrays.stream(Act.values())
                .filter(act -> ActForms.of(act).isEmpty())
                .toList();
        assertThat(own)
                .containsExactlyInAnyOrder(
                        Act.ATTACH,
                        Act.DRAFT_ANSWER,
                        Act.REVIEW_ANSWER,
                        Act.RETURN_ANSWER,
                        Act.APPROVE_ANSWER,
                        Act.ANSWER,
                        Act.ISSUE_LETTER,
                        Act.SET_ASIDE,
                        Act.RECTIFY);
    }
}
