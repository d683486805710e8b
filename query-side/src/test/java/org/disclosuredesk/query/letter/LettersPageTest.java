package org.disclosuredesk.query.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.disclosuredesk.files.KeptFiles;
import org.disclosuredesk.law.term.Ground;
import org.disclosuredesk.query.Cases;
import org.disclosuredesk.query.Pages;
import org.disclosuredesk.query.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;

@Pages
@DisplayName("The letters of a case")
class LettersPageTest {

    private static final Pattern KEPT = Pattern.compile("/files/([0-9a-f]{64})");

    @Autowired
    Cases office;

    @Autowired
    Visitor visitor;

    private String id;

    @BeforeEach
    void aRefusal() {
        office.newDesk();
        id = office.receives("2026-1", LocalDate.of(2026, 2, 3));
        office.answers(id, Ground.STATE_SECRET, LocalDate.of(2026, 3, 5));
    }

    @Test
    @DisplayName(
            "are shown as they will read, issued into the case, kept by their hash, and saved but never shown by a browser")
    void issued() throws Exception {
        assertThat(visitor.opens("/requests/" + id + "/letters"))
                .contains("政府信息不予公开答复书", "第三十六条第（三）项、第十四条", "应当自收到本答复之日起60日内先向", "尚未填写本机关基本情况")
                .contains("落款日期是所办事项的日期（2026年3月5日）");

        visitor.visits(
                        "OFFICER",
                        post("/requests/" + id + "/letters")
                                .with(csrf())
                                .param("kind", "REFUSED")
                                .param("about", "1")
                                .param("issuedOn", "2026-03-06")
                                .param("documentNo", "某公复〔2026〕7号")
                                .param("way", "POST")
                                .param("trackingNo", "EMS1234"))
                .andExpect(status().isSeeOther());

        var page = visitor.opens("/requests/" + id);
        assertThat(page).contains("出具文书", "政府信息不予公开答复书", "某公复〔2026〕7号", "EMS1234");
        var kept = KEPT.matcher(page);
        assertThat(kept.find()).isTrue();
        var file = visitor.visits("AUDITOR", get("/requests/" + id + "/files/" + kept.group(1)))
                .andExpect(status().isOk())
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andReturn()
                .getResponse();
        assertThat(file.getHeader("Content-Disposition")).startsWith("attachment");
        assertThat(KeptFiles.sha256(file.getContentAsByteArray())).isEqualTo(kept.group(1));
        assertThat(text(file.getContentAsByteArray())).contains("某公复〔2026〕7号", "2026年3月5日", "李晓明：");
        var other = office.receives("2026-2", LocalDate.of(2026, 2, 3));
        visitor.visits("OFFICER", get("/requests/" + other + "/files/" + kept.group(1)))
                .andExpect(status().isNotFound());
    }

    @Test
    @DisplayName("do not go out before what they tell of, nor electronically without the online channel for review")
    void refused() throws Exception {
        visitor.visits(
                        "OFFICER",
                        post("/requests/" + id + "/letters")
                                .with(csrf())
                                .param("kind", "REFUSED")
                                .param("about", "1")
                                .param("issuedOn", "2026-03-06")
                                .param("way", "ELECTRONIC"))
                .andExpect(status().isSeeOther());
        visitor.visits(
                        "OFFICER",
                        post("/requests/" + id + "/letters")
                                .with(csrf())
                                .param("kind", "REFUSED")
                                .param("about", "1")
                                .param("issuedOn", "2026-03-04"))
                .andExpect(status().isSeeOther());

        assertThat(visitor.opens("/requests/" + id)).doesNotContain("/files/");
    }

    @Test
    @DisplayName(
            "name whom the office has written down, and are made in the template it has uploaded; the papers print")
    void ownParticularsAndTemplate() throws Exception {
        visitor.visits(
                        "ADMINISTRATOR",
                        post("/agency/particulars")
                                .with(csrf())
                                .param("kind", "TOWN_GOVERNMENT")
                                .param("fullName", "某县某镇人民政府")
                                .param("reviewingBody", "某县人民政府")
                                .param("court", "某县人民法院")
                                .param("fourEyes", "yes"))
                .andExpect(status().isSeeOther());
        upload("{{标题}}本局格式{{正文}}{{签字人}}");
        assertThat(visitor.opensAs("ADMINISTRATOR", "/agency"))
                .contains("value=\"某县人民政府\"", "value=\"某县某镇人民政府\"")
                .doesNotContain("本机关第 1 版");
        upload("{{标题}}本局格式{{正文}}");

        assertThat(visitor.opensAs("ADMINISTRATOR", "/agency")).contains("本机关第 1 版");
        var draft = visitor.visits("OFFICER", get("/requests/" + id + "/letters/draft?kind=REFUSED&about=1"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(text(draft)).contains("政府信息不予公开答复书本局格式", "先向某县人民政府申请行政复议");
        for (var paper : new String[] {"register_sheet", "approval_form", "contents"}) {
            var printed = visitor.visits("OFFICER", get("/requests/" + id + "/papers/" + paper))
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsByteArray();
            assertThat(text(printed)).as(paper).contains("李晓明", "某县某镇人民政府");
        }
    }

    private void upload(String text) throws Exception {
        visitor.visits(
                        "ADMINISTRATOR",
                        multipart("/agency/templates/REFUSED")
                                .file(new MockMultipartFile("template", "a.docx", null, word(text)))
                                .with(csrf()))
                .andExpect(status().isSeeOther());
    }

    private static byte[] word(String text) throws IOException {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText(text);
            document.write(out);
            return out.toByteArray();
        }
    }

    private static String text(byte[] docx) throws IOException {
        try (var word = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(docx)))) {
            return word.getText();
        }
    }
}
