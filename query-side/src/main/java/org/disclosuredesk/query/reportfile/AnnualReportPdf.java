package org.disclosuredesk.query.reportfile;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.disclosuredesk.query.narrative.ReportDocument;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The report's page as a PDF that carries its fonts, with bookmarks; the same report gives the same file but for its date. */
@Component
public class AnnualReportPdf {

    private static final String DOCTYPE = "<!DOCTYPE html>";
    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        // It would write to standard error how long each step took.
        XRLog.setLoggingEnabled(false);
        FontMappers.set(new OwnFontsOnly());
    }

    private final AnnualReportHtml html;
    private final ReportFonts fonts;

    AnnualReportPdf(AnnualReportHtml html, ReportFonts fonts) {
        this.html = html;
        this.fonts = fonts;
    }

    /**
     * The file.
     *
     * @throws NoFont where this machine has no font for it
     */
    public byte[] of(ReportDocument document) {
        try (var faces = fonts.open();
                var pdf = new PDDocument()) {
            print(withBookmarks(parsed(html.forPdf(document))), pdf, faces);
            // Else PDFBox takes it from the clock.
            pdf.setDocumentId((long) document.report().tables().hash().hashCode());
            var file = new ByteArrayOutputStream();
            pdf.save(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("The report cannot be printed as PDF", e);
        }
    }

    private static void print(Document page, PDDocument pdf, ReportFonts.Faces faces) throws IOException {
        var builder = new PdfRendererBuilder()
                .usePDDocument(pdf)
                .withW3cDocument(page, "")
                .usePdfUaAccessibility(true)
                // To be archived: all that shows it is in it.
                .usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A)
                .useColorProfile(COLOURS)
                .withProducer("Disclosure Desk");
        if (faces.text() == null) {
            throw new NoFont();
        }
        builder.useFont(face(pdf, faces.text()), "Text");
        if (faces.rest() != null) {
            builder.useFont(face(pdf, faces.rest()), "Rest");
        }
        if (faces.heads() != null) {
            builder.useFont(face(pdf, faces.heads()), "Heads");
        }
        // All it needs is in it; nothing is fetched, from this machine or another.
        for (var when : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((address, type) -> false, when);
        }
        try (var printer = builder.buildPdfRenderer()) {
            printer.createPDFWithoutClosing();
        }
    }

    private static PDFontSupplier face(PDDocument pdf, ReportFonts.Opened opened) throws IOException {
        return new PDFontSupplier(PDType0Font.load(pdf, opened.font(), true));
    }

    private static Document parsed(String page) {
        var factory = DocumentBuilderFactory.newInstance();
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(plain(page))));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("The report's page is well-formed", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without the doctype, and without what somebody pasted and XML does not know. */
    private static String plain(String page) {
        return page.replaceFirst(DOCTYPE, "")
                .replaceAll("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "")
                .strip();
    }

    /** Every heading becomes a bookmark. */
    private static Document withBookmarks(Document page) {
        var bookmarks = page.createElement("bookmarks");
        var headings = page.getElementsByTagName("h2");
        for (var at = 0; at < headings.getLength(); at++) {
            var heading = (Element) headings.item(at);
            heading.setAttribute("id", "section-" + (at + 1));
            var bookmark = page.createElement("bookmark");
            bookmark.setAttribute("name", heading.getTextContent());
            bookmark.setAttribute("href", "#section-" + (at + 1));
            bookmarks.appendChild(bookmark);
        }
        page.getElementsByTagName("head").item(0).appendChild(bookmarks);
        return page;
    }
}
