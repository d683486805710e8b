package org.disclosuredesk.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.disclosuredesk.law.NarrativeText.Piece;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The text of a section")
class NarrativeTextTest {

    @Test
    @DisplayName("is read by paragraphs, each with its lead, its words and the names between them")
    void read() {
        var text = NarrativeText.of("总起。\n\n （二）依申请公开情况。新收{新收申请数}件，办结{ 办结数 }件。\n");

        assertThat(text.paragraphs()).hasSize(2);
        assertThat(text.paragraphs().get(0).lead()).isNull();
        var second = text.paragraphs().get(1);
        assertThat(second.lead()).isEqualTo("（二）依申请公开情况。");
        assertThat(second.pieces())
                .containsExactly(
                        new Piece("新收", false),
                        new Piece("新收申请数", true),
                        new Piece("件，办结", false),
                        new Piece("办结数", true),
                        new Piece("件。", false));
        assertThat(second.pieces().get(1).term()).isEqualTo(ReportTerm.NEW_RECEIVED);
        assertThat(text.unknown()).isEmpty();
    }

    @Test
    @DisplayName("names what is not known once; a brace that opens no name is a word")
    void unknown() {
        assertThat(NarrativeText.of("{天气}{天气}和{收件}，{未完").unknown()).containsExactly("天气", "收件");
        assertThat(NarrativeText.of("").paragraphs()).isEmpty();
        assertThat(NarrativeText.of("{未完").paragraphs().get(0).pieces()).containsExactly(new Piece("{未完", false));
    }

    @Test
    @DisplayName("every name is another, and can be written in braces")
    void names() {
        assertThat(ReportTerm.values())
                .extracting(ReportTerm::chinese)
                .doesNotHaveDuplicates()
                .allSatisfy(name ->
                        assertThat(NarrativeText.of("{" + name + "}").unknown()).isEmpty());
    }
}
