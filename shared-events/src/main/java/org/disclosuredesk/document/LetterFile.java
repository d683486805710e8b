package org.disclosuredesk.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.disclosuredesk.law.letter.Letter;
import org.disclosuredesk.law.letter.Slot;

/** A letter as a Word file. */
public final class LetterFile {

    /** The last paragraph of the text, and the empty one after it. */
    private static final int LINES_BEFORE = 2;

    /** Three lines: a longer paragraph would leave a hole where it was. */
    private static final int SHORT = 84;

    private LetterFile() {}

    /** The letter in a template; a placeholder the desk does not know stays empty. */
    public static byte[] docx(Letter letter, byte[] template) {
        try {
            var document = LetterTemplate.open(template);
            new Placeholders(document)
                    .fill(name -> Slot.named(name).map(letter::paragraphs).orElse(List.of()));
            signedWithTheText(document.getParagraphs());
            return OfficialPage.bytes(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The end of the text stays with agency and date, so that these never stand on a page by themselves. */
    private static void signedWithTheText(List<XWPFParagraph> paragraphs) {
        var sign = IntStream.range(0, paragraphs.size())
                .filter(at -> "LetterSign".equals(paragraphs.get(at).getStyle()))
                .findFirst();
        sign.ifPresent(at -> paragraphs.subList(Math.max(0, at - LINES_BEFORE), at).stream()
                .filter(paragraph -> paragraph.getText().length() <= SHORT)
                .forEach(paragraph -> paragraph.setKeepNext(true)));
    }
}
