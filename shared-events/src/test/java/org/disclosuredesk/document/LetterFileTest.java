package org.disclosuredesk.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.disclosuredesk.law.letter.Letter;
import org.disclosuredesk.law.letter.Office;
import org.disclosuredesk.law.letter.Slot;
import org.disclosuredesk.law.rule.Violation;
import org.disclosuredesk.law.term.AgencyKind;
import org.disclosuredesk.law.term.Ground;
import org.disclosuredesk.law.term.LetterKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A letter as a Word file")
class LetterFileTest {

    @Test
    @DisplayName("has title, number, addressee, every paragraph, agency and date, each in its place")
    void holdsTheWholeLetter() throws IOException {
        var letter = refusal();

        try (var word = opened(LetterFile.docx(letter, LetterTemplate.shipped(letter.kind())))) {
            var texts =
                    word.getParagraphs().stream().map(XWPFParagraph::getText).toList();
            assertThat(texts).startsWith("政府信息不予公开答复书", "信公复〔2023〕1号", "李晓明：").containsSubsequence(letter.body());
            assertThat(texts).endsWith("\t信阳市教育局", "\t2024年3月1日", letter.line(Slot.CONTACT));
            assertThat(String.join("", texts)).doesNotContain("{{", "}}", "null");
            assertThat(style(word, 0)).isEqualTo("公文标题");
            assertThat(style(word, 3)).isEqualTo("公文正文");
            assertThat(style(word, texts.size() - 2)).isEqualTo("公文落款");
        }
    }

    @Test
    @DisplayName("lies on an official page: A4, 37 mm above, 28 mm left, 22 lines of 28 characters, fonts by name")
    void liesOnAnOfficialPage() throws IOException, InvalidFormatException {
        try (var word = opened(LetterTemplate.shipped(LetterKind.REFUSED))) {
            var section = word.getDocument().getBody().getSectPr();
            assertThat(List.of(section.getPgSz().getW(), section.getPgSz().getH()))
                    .hasToString("[11906, 16838]");
            assertThat(millimetres(section.getPgMar().getTop())).isEqualTo(37);
            assertThat(millimetres(section.getPgMar().getLeft())).isEqualTo(28);
            assertThat(millimetres(section.getPgMar().getRight())).isEqualTo(26);
            assertThat(section.getDocGrid().getLinePitch()).hasToString("579");
            assertThat(word.getEvenAndOddHeadings()).isTrue();
            assertThat(word.getFooterList())
                    .hasSize(2)
                    .allSatisfy(footer -> assertThat(footer.getText()).contains("— 1 —"));
            assertThat(part(word, "/word/styles.xml")).contains("仿宋_GB2312", "方正小标宋_GBK", "w:firstLineChars=\"200\"");
            assertThat(part(word, "/word/fontTable.xml"))
                    .contains("w:altName w:val=\"仿宋,FangSong", "小标宋体,宋体")
                    .doesNotContain("embed");
        }
    }

    @Test
    @DisplayName("every kind of letter has a template of its own that the desk takes back")
    void shippedTemplatesAreGood() {
        assertThat(Arrays.stream(LetterKind.values())
                        .flatMap(kind -> LetterTemplate.faults(LetterTemplate.shipped(kind), kind).stream()))
                .isEmpty();
    }

    @Test
    @DisplayName("a placeholder is filled though Word has cut it into pieces, in the format it begins in")
    void split() throws IOException {
        var template = word(document -> {
            var paragraph = document.createParagraph();
            var first = paragraph.createRun();
            first.setBold(true);
            first.setText("关于{{登");
            paragraph.createRun().setText("记");
            paragraph.createRun().setText("号}}的{");
            paragraph.createRun().setText("{标题}");
            paragraph.createRun().setText("}。");
            document.createTable(1, 1).getRow(0).getCell(0).setText("{{ 正文 }}");
        });
        var letter = refusal();

        assertThat(LetterTemplate.faults(template, letter.kind())).isEmpty();
        try (var word = opened(LetterFile.docx(letter, template))) {
            var paragraph = word.getParagraphs().get(0);
            assertThat(paragraph.getText()).isEqualTo("关于2023-00027的政府信息不予公开答复书。");
            assertThat(paragraph.getRuns().get(0).text()).isEqualTo("关于2023-00027");
            assertThat(paragraph.getRuns().get(0).isBold()).isTrue();
            assertThat(word.getTables().get(0).getRow(0).getCell(0).getParagraphs().stream()
                            .map(XWPFParagraph::getText))
                    .containsExactlyElementsOf(letter.body());
        }
    }

    @Test
    @DisplayName("a template with a placeholder nobody knows is refused by its name; so is one that says nothing")
    void refused() throws IOException {
        assertThat(faults("{{标题}}{{正文}}{{领导签字}}")).containsExactly("law.template.unknown");
        assertThat(LetterTemplate.faults(text("{{正文}}{{领导签字}}"), LetterKind.REFUSED)
                        .get(0)
                        .values())
                .containsExactly("{{领导签字}}");
        assertThat(faults("{{标题}}")).containsExactly("law.template.says-nothing", "law.template.no-remedies");
        assertThat(faults("{{告知事项}}")).containsExactly("law.template.no-remedies");
        assertThat(faults("{{告知事项}}{{救济途径}}")).isEmpty();
        assertThat(faults("{{正文}}{{标题}")).containsExactly("law.template.broken");
        assertThat(LetterTemplate.faults(new byte[] {1, 2, 3}, LetterKind.REFUSED))
                .extracting(Violation::key)
                .containsExactly("law.template.unreadable");
    }

    private static List<String> faults(String text) throws IOException {
        return LetterTemplate.faults(text(text), LetterKind.REFUSED).stream()
                .map(Violation::key)
                .toList();
    }

    private static byte[] text(String text) throws IOException {
        return word(document -> document.createParagraph().createRun().setText(text));
    }

    private static byte[] word(Consumer<XWPFDocument> write) throws IOException {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            write.accept(document);
            document.write(out);
            return out.toByteArray();
        }
    }

    private static Letter refusal() {
        return Office.described(AgencyKind.DEPARTMENT, "信阳市教育局", "信阳市人民政府", "信阳市浉河区人民法院")
                .received("2024-02-01")
                .answered("2024-03-01", Ground.INTERNAL_AFFAIRS, null)
                .answer(null);
    }

    private static XWPFDocument opened(byte[] docx) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(docx));
    }

    private static String style(XWPFDocument word, int paragraph) {
        return word.getStyles()
                .getStyle(word.getParagraphs().get(paragraph).getStyle())
                .getName();
    }

    private static long millimetres(Object twentiethsOfAPoint) {
        return Math.round(Long.parseLong(twentiethsOfAPoint.toString()) / 1440.0 * 25.4);
    }

    private static String part(XWPFDocument word, String name) throws IOException, InvalidFormatException {
        for (var part : word.getPackage().getParts()) {
            if (part.getPartName().getName().equals(name)) {
                return new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            }
        }
        throw new AssertionError("No part " + name);
    }
}
