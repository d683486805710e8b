package org.disclosuredesk.ledger;

import java.util.List;
import java.util.Set;

/** The three tables of a ledger (台账), what each is called in a folder and in a workbook, and its columns in their order. */
public enum LedgerTable {
    REQUESTS("requests.csv", "申请", RequestRows.COLUMNS, RequestRows.COMPULSORY),
    REMEDIES("remedies.csv", "复议诉讼", RemedyRows.COLUMNS, RemedyRows.COMPULSORY),
    FIGURES("figures.csv", "主动公开", FigureRows.COLUMNS, FigureRows.COLUMNS);

    private final String file;
    private final String sheet;
    private final List<String> columns;
    private final Set<String> compulsory;

    LedgerTable(String file, String sheet, List<String> columns, List<String> compulsory) {
        this.file = file;
        this.sheet = sheet;
        this.columns = columns;
        this.compulsory = Set.copyOf(compulsory);
    }

    /** Its file in a folder. */
    public String file() {
        return file;
    }

    /** Its sheet in a workbook. */
    public String sheet() {
        return sheet;
    }

    /** Its headings, in the order they are written in. */
    public List<String> columns() {
        return columns;
    }

    /** The headings it cannot be read without, in their order. */
    public List<String> compulsory() {
        return columns.stream().filter(compulsory::contains).toList();
    }

    /** Whether what stands in columns it does not know can be kept: only a case has a note to hang it on. */
    public boolean keepsNotes() {
        return this == REQUESTS;
    }
}
