package org.disclosuredesk.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.Objects;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/**
 * An empty official page (GB/T 9704-2012): A4, 37 mm above and 28 mm left of a text of 156 by 225 mm, 22 lines of 28
 * characters, page numbers between dashes, odd ones right and even ones left.
 *
 * <p>Fonts are named and never embedded; each names others for machines that lack it. As other offices know the standard,
 * not as it was read here: the layout is general knowledge.
 */
final class OfficialPage {

    private static final String PARTS = "/document/";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable";

    /** In twentieths of a point. */
    private static final int WIDTH = 11_906;

    private static final int HEIGHT = 16_838;
    private static final int ABOVE = 2_098;
    private static final int BELOW = 1_984;
    private static final int LEFT = 1_588;
    private static final int RIGHT = 1_474;
    private static final int PAGE_NUMBER_ABOVE_EDGE = 1_200;
    private static final int LINE = 579;

    private static final int ONE_CHARACTER = 280;

    /** What a table may be wide. */
    static final int TEXT_WIDTH = WIDTH - LEFT - RIGHT;

    private OfficialPage() {}

    static XWPFDocument empty() {
        var document = new XWPFDocument();
        try (var styles = part("styles.xml")) {
            document.createStyles()
                    .setStyles(StylesDocument.Factory.parse(styles).getStyles());
            fonts(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XmlException | InvalidFormatException e) {
            throw new IllegalStateException("The desk's own styles can be read", e);
        }
        page(document);
        document.setEvenAndOddHeadings(true);
        pageNumber(document, HeaderFooterType.DEFAULT, ParagraphAlignment.RIGHT);
        pageNumber(document, HeaderFooterType.EVEN, ParagraphAlignment.LEFT);
        return document;
    }

    /** A new paragraph in one of the named styles. */
    static XWPFParagraph paragraph(XWPFDocument document, String style, String text) {
        var paragraph = document.createParagraph();
        paragraph.setStyle(style);
        if (!text.isEmpty()) {
            paragraph.createRun().setText(text);
        }
        return paragraph;
    }

    static byte[] bytes(XWPFDocument document) {
        try (document;
                var out = new ByteArrayOutputStream()) {
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void page(XWPFDocument document) {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(WIDTH));
        size.setH(BigInteger.valueOf(HEIGHT));
        var margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(ABOVE));
        margins.setBottom(BigInteger.valueOf(BELOW));
        margins.setLeft(BigInteger.valueOf(LEFT));
        margins.setRight(BigInteger.valueOf(RIGHT));
        margins.setHeader(BigInteger.valueOf(PAGE_NUMBER_ABOVE_EDGE));
        margins.setFooter(BigInteger.valueOf(PAGE_NUMBER_ABOVE_EDGE));
        margins.setGutter(BigInteger.ZERO);
        var grid = section.addNewDocGrid();
        // Lines only: not every program keeps a grid of characters, so the styles draw 28 of them into a line.
        grid.setType(STDocGrid.LINES);
        grid.setLinePitch(BigInteger.valueOf(LINE));
    }

    private static void pageNumber(XWPFDocument document, HeaderFooterType pages, ParagraphAlignment side) {
        var paragraph = document.createFooter(pages).createParagraph();
        paragraph.setStyle("PageNumber");
        paragraph.setAlignment(side);
        if (side == ParagraphAlignment.RIGHT) {
            paragraph.setIndentationRight(ONE_CHARACTER);
        } else {
            paragraph.setIndentationLeft(ONE_CHARACTER);
        }
        paragraph.createRun().setText("— ");
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        paragraph.createRun().getCTR().addNewInstrText().setStringValue("PAGE");
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
        paragraph.createRun().setText("1");
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
        paragraph.createRun().setText(" —");
    }

    /** The fonts' other names: without this part Word takes any font it likes where one is missing. */
    private static void fonts(XWPFDocument document) throws IOException, InvalidFormatException {
        var name = PackagingURIHelper.createPartName("/word/fontTable.xml");
        var part = document.getPackage().createPart(name, WORD + "fontTable+xml");
        try (var table = part("fontTable.xml");
                var out = part.getOutputStream()) {
            table.transferTo(out);
        }
        document.getPackagePart().addRelationship(name, TargetMode.INTERNAL, RELATION);
    }

    private static InputStream part(String name) {
        return Objects.requireNonNull(OfficialPage.class.getResourceAsStream(PARTS + name), name);
    }
}
