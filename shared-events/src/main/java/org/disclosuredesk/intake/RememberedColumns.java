package org.disclosuredesk.intake;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.disclosuredesk.ledger.LedgerTable;
import org.disclosuredesk.ledger.SheetMapping;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the headings of an agency's own ledger meant last: proposed for its next file. */
@Component
public class RememberedColumns {

    private static final int LONGEST = 500;

    private final JdbcClient database;

    RememberedColumns(JdbcClient database) {
        this.database = database;
    }

    /** What headings meant last, by table. */
    public Map<LedgerTable, Map<String, String>> of(String agencyId) {
        var remembered = new EnumMap<LedgerTable, Map<String, String>>(LedgerTable.class);
        database.sql("select ledger_table, heading, ledger_column from remembered_column where agency_id = :agency")
                .param("agency", agencyId)
                .query(row -> {
                    remembered
                            .computeIfAbsent(
                                    LedgerTable.valueOf(row.getString("ledger_table")), none -> new HashMap<>())
                            .put(row.getString("heading"), row.getString("ledger_column"));
                });
        return remembered;
    }

    /** Keeps what somebody chose for a sheet. */
    public void learn(String agencyId, SheetMapping mapping) {
        var table = mapping.table();
        if (table != null) {
            mapping.learned().forEach((heading, column) -> learn(agencyId, table, heading, column));
        }
    }

    private void learn(String agencyId, LedgerTable table, String heading, String column) {
        if (heading.length() > LONGEST) {
            return;
        }
        var changed = database.sql("update remembered_column set ledger_column = :column "
                        + "where agency_id = :agency and ledger_table = :table and heading = :heading")
                .param("column", column)
                .param("agency", agencyId)
                .param("table", table.name())
                .param("heading", heading)
                .update();
        if (changed == 0) {
            database.sql("insert into remembered_column (agency_id, ledger_table, heading, ledger_column) "
                            + "values (:agency, :table, :heading, :column)")
                    .param("agency", agencyId)
                    .param("table", table.name())
                    .param("heading", heading)
                    .param("column", column)
                    .update();
        }
    }
}
