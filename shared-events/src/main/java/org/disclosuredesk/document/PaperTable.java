package org.disclosuredesk.document;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** A printed form: a table of labels and values, or of lines under headings. */
final class PaperTable {

    private static final int POINT = 20;

    private final XWPFDocument document;
    private final XWPFTable table;
    private final int[] widths;
    private boolean started;

    /** A table on that page, its columns as wide as these shares of the text. */
    PaperTable(XWPFDocument document, int... shares) {
        this.document = document;
        this.widths = Arrays.stream(shares)
                .map(share ->
                        OfficialPage.TEXT_WIDTH * share / Arrays.stream(shares).sum())
                .toArray();
        this.table = document.createTable(1, 1);
        table.setTableAlignment(TableRowAlign.CENTER);
        table.setWidth(Arrays.stream(widths).sum());
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        var grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        for (var width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
    }

    /** A row of labels and values in turn; the last value takes what is left of the row. */
    PaperTable row(String... labelsAndValues) {
        return row(0, labelsAndValues);
    }

    /** The same at least so many points high. */
    PaperTable row(int points, @Nullable String... labelsAndValues) {
        var row = next(labelsAndValues.length);
        for (var at = 0; at < labelsAndValues.length; at++) {
            var last = at == labelsAndValues.length - 1;
            var cell = row.getCell(at);
            write(cell, at % 2 == 0 ? "CellLabel" : "CellText", labelsAndValues[at]);
            width(cell, at, last ? widths.length - at : 1);
        }
        if (points > 0) {
            row.setHeight(points * POINT);
        }
        return this;
    }

    /** A row of values under one style. */
    PaperTable line(boolean heading, List<String> values) {
        var row = next(values.size());
        for (var at = 0; at < values.size(); at++) {
            write(row.getCell(at), heading ? "CellLabel" : "CellText", values.get(at));
            width(row.getCell(at), at, 1);
        }
        row.setRepeatHeader(heading);
        return this;
    }

    XWPFDocument document() {
        return document;
    }

    private XWPFTableRow next(int cells) {
        var row = started ? table.createRow() : table.getRow(0);
        started = true;
        while (row.getTableCells().size() > cells) {
            row.removeCell(row.getTableCells().size() - 1);
        }
        while (row.getTableCells().size() < cells) {
            row.addNewTableCell();
        }
        row.setCantSplitRow(true);
        return row;
    }

    private void width(XWPFTableCell cell, int from, int columns) {
        var properties = cell.getCTTc().isSetTcPr()
                ? cell.getCTTc().getTcPr()
                : cell.getCTTc().addNewTcPr();
        var width = properties.isSetTcW() ? properties.getTcW() : properties.addNewTcW();
        width.setType(STTblWidth.DXA);
        width.setW(
                BigInteger.valueOf(Arrays.stream(widths, from, from + columns).sum()));
        if (columns > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(columns));
        }
        cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
    }

    private static void write(XWPFTableCell cell, String style, @Nullable String text) {
        var lines = text == null || text.isBlank() ? List.of("") : text.lines().toList();
        for (var at = 0; at < lines.size(); at++) {
            var paragraph = at == 0 ? cell.getParagraphs().get(0) : cell.addParagraph();
            paragraph.setStyle(style);
            paragraph.createRun().setText(lines.get(at));
        }
    }
}
