package org.disclosuredesk.ledger;

import java.util.List;

/**
 * A sheet of an office's own ledger, before anybody said what its columns mean.
 *
 * @param file the file it came in
 * @param name as the officer knows it: the file, or the file and the sheet of a workbook
 * @param headingLine where its headings stand
 * @param columns in their order, those without a heading too
 */
public record OwnSheet(String file, String name, int headingLine, List<OwnColumn> columns) {

    public OwnSheet {
        columns = List.copyOf(columns);
    }

    /** Its headings, in order. */
    public List<String> headings() {
        return columns.stream().map(OwnColumn::heading).toList();
    }
}
