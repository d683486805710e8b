package org.disclosuredesk.document;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** A form's table on an official page: merged across (gridSpan) and down (vMerge), its heads on every page. */
final class MergedTable {

    /** Left and right of a cell's text; Word's own 108 would leave a narrow column no room for two characters. */
    private static final int MARGIN = 40;

    private final FormTable form;
    private final int[] widths;
    private final XWPFTable table;

    private MergedTable(XWPFDocument document, FormTable form) {
        this.form = form;
        this.widths = widths(form);
        this.table = document.createTable(form.rows().size(), 1);
    }

    static void write(XWPFDocument document, FormTable form) {
        var merged = new MergedTable(document, form);
        merged.frame();
        merged.fill();
    }

    private static int[] widths(FormTable form) {
        var all = form.shares().stream().mapToInt(Integer::intValue).sum();
        return form.shares().stream()
                .mapToInt(share -> OfficialPage.TEXT_WIDTH * share / all)
                .toArray();
    }

    private void frame() {
        table.setTableAlignment(TableRowAlign.CENTER);
        table.setWidth(width(0, widths.length));
        table.setCellMargins(0, MARGIN, 0, MARGIN);
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

    private void fill() {
        table.getRows().forEach(row -> row.removeCell(0));
        form.each(
                (row, column, cell) -> write(place(row, column, cell, STMerge.RESTART), row, cell),
                (row, column, cell) -> paragraph(place(row, column, cell, STMerge.CONTINUE), row, "FormFigure"));
        for (var at = 0; at < form.rows().size(); at++) {
            var row = table.getRow(at);
            row.setCantSplitRow(true);
            row.setRepeatHeader(at < form.heads());
        }
    }

    private XWPFTableCell place(int at, int column, FormTable.Cell cell, STMerge.Enum merge) {
        XWPFTableRow row = table.getRow(at);
        var place = row.addNewTableCell();
        var properties = place.getCTTc().isSetTcPr()
                ? place.getCTTc().getTcPr()
                : place.getCTTc().addNewTcPr();
        var width = properties.isSetTcW() ? properties.getTcW() : properties.addNewTcW();
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf(width(column, column + cell.colspan())));
        if (cell.colspan() > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(cell.colspan()));
        }
        if (cell.rowspan() > 1) {
            properties.addNewVMerge().setVal(merge);
        }
        place.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        if (cell.role() == FormTable.Role.HEAD) {
            place.setColor("F2F2EE");
        }
        return place;
    }

    private void write(XWPFTableCell place, int row, FormTable.Cell cell) {
        var style = switch (cell.role()) {
            case HEAD -> "FormHead";
            case LABEL -> "FormLabel";
            case GROUP, FIGURE -> "FormFigure";
        };
        var run = paragraph(place, row, style).createRun();
        run.setText(cell.text());
        run.setFontSize(form.points());
    }

    /** A table that fits on a page stands on one: each row keeps with the next, by every cell of it, merged ones too. */
    private XWPFParagraph paragraph(XWPFTableCell place, int row, String style) {
        var paragraph = place.getParagraphs().get(0);
        paragraph.setStyle(style);
        paragraph.setKeepNext(row + 1 < form.rows().size());
        return paragraph;
    }

    private int width(int from, int to) {
        var width = 0;
        for (var at = from; at < to; at++) {
            width += widths[at];
        }
        return width;
    }
}
