package org.disclosuredesk.document;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;

/** A report on official pages (GB/T 9704-2012), as a Word file whose headings are Word's own. */
public final class ReportPaper {

    /** How many characters of a title go into a line. */
    private static final int TITLE_LINE = 20;

    private static final int ROOM_AROUND_TABLES = 140;

    private final XWPFDocument page = OfficialPage.empty();
    private boolean belowTable;

    /**
     * An empty report.
     *
     * @param agency whose report; a title too long for one line goes on below its name
     */
    public ReportPaper(String title, String agency) {
        page.getProperties().getCoreProperties().setTitle(title);
        page.getProperties().getCoreProperties().setCreator(agency);
        if (title.startsWith(agency) && halves(title) > 2 * TITLE_LINE) {
            var run = paragraph("LetterTitle", "").createRun();
            run.setText(agency);
            run.addBreak();
            run.setText(title.substring(agency.length()));
        } else {
            paragraph("LetterTitle", title);
        }
    }

    private static long halves(String text) {
        return text.chars().map(one -> one < 0x2E80 ? 1 : 2).sum();
    }

    private XWPFParagraph paragraph(String style, String text) {
        var paragraph = OfficialPage.paragraph(page, style, text);
        if (belowTable) {
            paragraph.setSpacingBefore(ROOM_AROUND_TABLES);
            belowTable = false;
        }
        return paragraph;
    }

    /** A heading as 一、总体情况. */
    public void heading(String text) {
        paragraph("Heading1", text);
    }

    /**
     * A paragraph.
     *
     * @param lead the words it opens with, as （一）主动公开情况。; null where it has none
     */
    public void text(@Nullable String lead, String text) {
        if (lead != null && text.isBlank()) {
            paragraph("Heading2", lead);
            return;
        }
        var paragraph = paragraph("LetterBody", "");
        if (lead != null) {
            var run = paragraph.createRun();
            run.setStyle("Lead");
            run.setText(lead);
        }
        paragraph.createRun().setText(text);
    }

    /** A table of the form. */
    public void table(FormTable table) {
        var above = page.getParagraphs();
        above.get(above.size() - 1).setSpacingAfter(ROOM_AROUND_TABLES);
        MergedTable.write(page, table);
        belowTable = true;
    }

    /** A small line at the end. */
    public void foot(String text) {
        paragraph("FormFoot", text);
    }

    /** The file. */
    public byte[] bytes() {
        return OfficialPage.bytes(page);
    }
}
