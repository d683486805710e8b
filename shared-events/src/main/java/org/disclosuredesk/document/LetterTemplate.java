package org.disclosuredesk.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.disclosuredesk.law.letter.Slot;
import org.disclosuredesk.law.rule.Violation;
import org.disclosuredesk.law.term.LetterKind;

/** The template of a letter: a Word file with placeholders, shipped with the desk or made by the office. */
public final class LetterTemplate {

    /** What Word files are. */
    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final String FIELD = "template";

    private LetterTemplate() {}

    /** The one the desk ships with. */
    public static byte[] shipped(LetterKind kind) {
        var page = OfficialPage.empty();
        OfficialPage.paragraph(page, "LetterTitle", Slot.TITLE.placeholder());
        if (kind != LetterKind.RECEIPT) {
            OfficialPage.paragraph(page, "LetterNumber", Slot.NUMBER.placeholder());
        }
        OfficialPage.paragraph(page, "LetterAddressee", Slot.ADDRESSEE.placeholder());
        OfficialPage.paragraph(page, "LetterBody", Slot.BODY.placeholder());
        OfficialPage.paragraph(page, "Normal", "");
        for (var slot : List.of(Slot.AGENCY, Slot.DATE)) {
            var sign = OfficialPage.paragraph(page, "LetterSign", "");
            sign.createRun().addTab();
            sign.createRun().setText(slot.placeholder());
        }
        OfficialPage.paragraph(page, "LetterNote", Slot.CONTACT.placeholder());
        return OfficialPage.bytes(page);
    }

    /** What is wrong with a template for such a letter; nothing where it can be used. */
    public static List<Violation> faults(byte[] template, LetterKind kind) {
        try (var document = open(template)) {
            var placeholders = new Placeholders(document);
            var faults = new ArrayList<Violation>();
            var names = placeholders.names();
            names.stream()
                    .filter(name -> Slot.named(name).isEmpty())
                    .forEach(name -> faults.add(Violation.of(FIELD, "law.template.unknown", "{{" + name + "}}")));
            placeholders.broken().forEach(text -> faults.add(Violation.of(FIELD, "law.template.broken", text)));
            if (!names.contains(Slot.BODY.chinese()) && !names.contains(Slot.SAYS.chinese())) {
                faults.add(Violation.of(FIELD, "law.template.says-nothing", Slot.BODY.placeholder()));
            }
            if (kind.answers() && !names.contains(Slot.BODY.chinese()) && !names.contains(Slot.REMEDIES.chinese())) {
                faults.add(Violation.of(FIELD, "law.template.no-remedies", Slot.REMEDIES.placeholder()));
            }
            return faults;
        } catch (IOException | POIXMLException | OpenXML4JRuntimeException | IllegalArgumentException e) {
            return List.of(Violation.of(FIELD, "law.template.unreadable"));
        }
    }

    static XWPFDocument open(byte[] template) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(template));
    }
}
