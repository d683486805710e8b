package org.disclosuredesk.query.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
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
@DisplayName("The evidence of a case, for reconsideration and court")
class EvidenceBundleTest {

    private static final byte[] PROOF = "%PDF-1.4\n邮件回执".getBytes(StandardCharsets.UTF_8);

    @Autowired
    Cases office;

    @Autowired
    Visitor visitor;

    private String id;

    @BeforeEach
    void anAnswerWithItsProofs() throws Exception {
        office.newDesk();
        id = office.receives("2026-1", LocalDate.of(2026, 2, 3));
        office.answers(id, Ground.STATE_SECRET, LocalDate.of(2026, 3, 5));
        visitor.visits(
                        "OFFICER",
                        post("/requests/" + id + "/letters")
                                .with(csrf())
                                .param("kind", "REFUSED")
                                .param("about", "1")
                                .param("issuedOn", "2026-03-06")
                                .param("documentNo", "某公复〔2026〕7号"))
                .andExpect(status().isSeeOther());
        for (var time = 0; time < 2; time++) {
            visitor.visits(
                            "OFFICER",
                            multipart("/requests/" + id + "/attachment")
                                    .file(new MockMultipartFile("file", "回执.pdf", "application/pdf", PROOF))
                                    .with(csrf()))
                    .andExpect(status().isSeeOther());
        }
    }

    private Map<String, byte[]> bundle() throws Exception {
        var zip = visitor.visits("AUDITOR", get("/requests/" + id + "/evidence.zip"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        var parts = new LinkedHashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        return parts;
    }

    @Test
    @DisplayName("holds timeline, papers, each letter and each proof, though two have one name")
    void whole() throws Exception {
        var parts = bundle();

        assertThat(parts.keySet())
                .containsExactly(
                        "时间线与期限计算.html",
                        "政府信息公开申请登记表.docx",
                        "政府信息公开申请办理审批单.docx",
                        "案卷目录.docx",
                        "文书/01 2026-03-06 政府信息不予公开答复书 2026-1.docx",
                        "附件/01 2026-03-10 回执.pdf",
                        "附件/02 2026-03-10 回执.pdf",
                        "SHA256SUMS.txt");
        assertThat(parts.get("附件/02 2026-03-10 回执.pdf")).isEqualTo(PROOF);
    }

    @Test
    @DisplayName("reads without the desk: the timeline and the working of the deadline, with no link outside")
    void standsAlone() throws Exception {
        var page = new String(bundle().get("时间线与期限计算.html"), StandardCharsets.UTF_8);

        assertThat(page)
                .contains("收到申请", "某公复〔2026〕7号", "为什么是这天", "第三十三条", "desk-month")
                .doesNotContain("<script", "<link", "src=");
    }

    @Test
    @DisplayName("lists the hash of each part, as sha256sum reads them")
    void hashes() throws Exception {
        var parts = bundle();
        var lines = new String(parts.remove("SHA256SUMS.txt"), StandardCharsets.UTF_8).lines();

        assertThat(lines)
                .containsExactlyElementsOf(parts.entrySet().stream()
                        .map(part -> KeptFiles.sha256(part.getValue()) + "  " + part.getKey())
                        .toList());
    }

    @Test
    @DisplayName("of a case that is not known there is none")
    void unknown() throws Exception {
        visitor.visits("OFFICER", get("/requests/nothing/evidence.zip")).andExpect(status().isNotFound());
    }
}
