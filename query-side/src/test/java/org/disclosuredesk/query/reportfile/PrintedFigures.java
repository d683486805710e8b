package org.disclosuredesk.query.reportfile;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/**
 * The figures of the three tables as they stand in a file, read back by other means than wrote it, in the order of the form.
 *
 * @param table2 ten figures
 * @param table3 25 rows of seven
 * @param table4 15 figures
 */
public record PrintedFigures(List<BigDecimal> table2, List<BigDecimal> table3, List<BigDecimal> table4) {

    private static final Pattern FIGURE = Pattern.compile("\\d+(\\.\\d+)?");

    /** The figures of tables that were read, by value. */
    public static PrintedFigures of(List<List<String>> tables) {
        return new PrintedFigures(figures(tables.get(0)), figures(tables.get(1)), figures(tables.get(2)));
    }

    private static List<BigDecimal> figures(List<String> cells) {
        return cells.stream()
                .map(String::strip)
                .filter(text -> FIGURE.matcher(text).matches())
                .map(PrintedFigures::value)
                .toList();
    }

    private static BigDecimal value(String text) {
        var value = new BigDecimal(text);
        return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }

    /** As they are expected, or as the JSON has them. */
    public static PrintedFigures json(JsonNode report) {
        var table2 = new ArrayList<String>();
        leaves(report.get("table2"), table2);
        var table3 = new ArrayList<String>();
        leaves(report.at("/table3/rows"), table3);
        var table4 = new ArrayList<String>();
        leaves(report.get("table4"), table4);
        return of(List.of(table2, table3, table4));
    }

    private static void leaves(JsonNode node, List<String> into) {
        if (node.isNumber()) {
            into.add(node.decimalValue().toPlainString());
        } else {
            node.forEach(one -> leaves(one, into));
        }
    }

    public static PrintedFigures html(Path file) throws Exception {
        var page = Files.readString(file).replaceFirst("<!DOCTYPE html>", "");
        var tables = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(page)))
                .getElementsByTagName("table");
        var read = new ArrayList<List<String>>();
        for (var at = 0; at < tables.getLength(); at++) {
            var cells = ((Element) tables.item(at)).getElementsByTagName("td");
            var texts = new ArrayList<String>();
            for (var cell = 0; cell < cells.getLength(); cell++) {
                texts.add(cells.item(cell).getTextContent());
            }
            read.add(texts);
        }
        return of(read);
    }

    public static PrintedFigures docx(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                var document = new XWPFDocument(in)) {
            var read = new ArrayList<List<String>>();
            for (var table : document.getTables()) {
                read.add(table.getRows().stream()
                        .flatMap(row -> row.getTableCells().stream())
                        .map(cell -> cell.getText())
                        .toList());
            }
            return of(read);
        }
    }

    public static PrintedFigures xlsx(Path file) throws IOException {
        try (var workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            var read = new ArrayList<List<String>>();
            for (var name : List.of("表二", "表三", "表四")) {
                var texts = new ArrayList<String>();
                workbook.getSheet(name)
                        .forEach(row -> row.forEach(cell -> {
                            if (cell.getCellType() == CellType.NUMERIC) {
                                texts.add(BigDecimal.valueOf(cell.getNumericCellValue())
                                        .toPlainString());
                            }
                        }));
                read.add(texts);
            }
            return of(read);
        }
    }

    /** A PDF has no tables: the figures are what stands by itself between two headings, line by line. */
    public static PrintedFigures pdf(Path file) throws IOException {
        try (var document = Loader.loadPDF(file.toFile())) {
            var lines = new Lines();
            lines.getText(document);
            return of(List.of(
                    lines.between("二、主动公开", "三、收到"), lines.between("三、收到", "四、政府信息"), lines.between("四、政府信息", "五、存在")));
        }
    }

    /** The words of a PDF, by page and by where they stand on it. */
    private static final class Lines extends PDFTextStripper {

        private static final int WIDEST = 10_000;

        private final TreeMap<Double, List<String>> lines = new TreeMap<>();

        Lines() throws IOException {
            setSortByPosition(true);
            setWordSeparator("\n");
        }

        @Override
        protected void writeString(String text, List<TextPosition> letters) {
            var at = (double) getCurrentPageNo() * WIDEST
                    + Math.round(letters.get(0).getYDirAdj());
            lines.computeIfAbsent(at, none -> new ArrayList<>())
                    .addAll(List.of(text.strip().split("\\s+")));
        }

        List<String> between(String from, String to) {
            var found = new ArrayList<String>();
            var within = false;
            for (var line : lines.values()) {
                var text = String.join("", line);
                within = !text.startsWith(to) && (within || text.startsWith(from));
                // The number of the page stands between dashes.
                if (within && !line.contains("—")) {
                    found.addAll(line);
                }
            }
            return found;
        }
    }
}
