package org.disclosuredesk.law.letter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The number of a document")
class DocumentNoTest {

    @Test
    @DisplayName("is read as it is written, with 第 or without, and written without")
    void readAndWritten() {
        assertThat(DocumentNo.read("信公复〔2026〕7号")).contains(new DocumentNo(DocumentNo.series("信公复", 2026), 7));
        assertThat(DocumentNo.read(" 信公复〔2026〕第12号 ").orElseThrow().text()).isEqualTo("信公复〔2026〕12号");
    }

    @Test
    @DisplayName("written otherwise is nobody's series")
    void otherwise() {
        assertThat(DocumentNo.read(null)).isEmpty();
        assertThat(DocumentNo.read("信公复2026-7")).isEmpty();
        assertThat(DocumentNo.read("〔2026〕7号")).isEmpty();
        assertThat(DocumentNo.read("信公复〔2026〕号")).isEmpty();
    }
}
