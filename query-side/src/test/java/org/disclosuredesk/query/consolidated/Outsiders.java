package org.disclosuredesk.query.consolidated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.disclosuredesk.Office;
import org.disclosuredesk.query.Visitor;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.ResultActions;

/** Agencies elsewhere, whose reports of 2025 are sent in. */
record Outsiders(Visitor visitor, Office office) {

    /** Sends a file in to be checked. */
    ResultActions send(String fileName, byte[] content, String name) throws Exception {
        return visitor.visits(
                "SUPERVISOR",
                multipart("/consolidated/2025/outside")
                        .file(new MockMultipartFile("file", fileName, null, content))
                        .param("name", name)
                        .with(SecurityMockMvcRequestPostProcessors.csrf()));
    }

    /** Sends a file in and adds it, as the pages do. */
    void add(String fileName, byte[] content, String name) throws Exception {
        var check = send(fileName, content, name).andExpect(status().isSeeOther());
        assertThat(check.andReturn().getFlashMap().get("faults")).as("faults").isNull();
        assertThat(check.andReturn().getFlashMap().get("errors")).as("errors").isNull();
        var page = check.andReturn().getResponse().getRedirectedUrl();
        assertThat(page).matches("/consolidated/2025/outside/check/[0-9a-f-]{36}");
        var shown = visitor.opensAs("SUPERVISOR", page);
        assertThat(shown).contains("表内关系全部成立", "计入汇总");
        var form = post("/consolidated/2025/outside/add")
                .param("upload", page.substring(page.lastIndexOf('/') + 1))
                .with(SecurityMockMvcRequestPostProcessors.csrf());
        var added = visitor.visits("SUPERVISOR", form)
                .andExpect(status().isSeeOther())
                .andReturn();
        assertThat(added.getFlashMap().get("errors")).isNull();
        office.counted();
    }

    /** What is wrong with a file that is sent in, in the words of the page. */
    List<String> faults(String fileName, byte[] content, String name) throws Exception {
        var flash = send(fileName, content, name).andReturn().getFlashMap();
        assertThat(flash.get("faults")).as(flash.toString()).isInstanceOf(List.class);
        return ((List<?>) flash.get("faults")).stream().map(String::valueOf).toList();
    }
}
