package org.disclosuredesk.query.tally;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import org.disclosuredesk.eventlog.EventJson;
import org.disclosuredesk.events.ReportsConsolidated;
import org.disclosuredesk.publishing.TableFigures;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the tally knows of reports that were sent in, and of what was added up. */
@Component
public class Consolidations {

    private static final ObjectMapper JSON = EventJson.mapper();

    private final JdbcClient jdbc;

    Consolidations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A report that was sent in.
     *
     * @param no which of the year
     * @param addedAt the place in the log of its receipt
     * @param replaces which earlier one it took the place of; null where none
     * @param withdrawnAt the place in the log from which it stands no longer; null where it stands
     * @param reason why it was withdrawn; null where it stands or was replaced
     */
    public record Outside(
            String agencyId,
            int year,
            int no,
            String name,
            LocalDate receivedOn,
            String receivedBy,
            String fileName,
            String mediaType,
            String sha256,
            TableFigures tables,
            String tablesHash,
            @Nullable Integer replaces,
            long addedAt,
            @Nullable Long withdrawnAt,
            @Nullable LocalDate withdrawnOn,
            @Nullable String withdrawnBy,
            @Nullable String reason) {

        /** Whether it stood at a place in the log. */
        public boolean stood(long known) {
            return addedAt <= known && (withdrawnAt == null || withdrawnAt > known);
        }

        /** Whether it stands. */
        public boolean stands() {
            return withdrawnAt == null;
        }
    }

    /** What was added up, as it was recorded. */
    public record Consolidation(
            int year,
            int no,
            LocalDate on,
            String by,
            long logPosition,
            String rulesVersion,
            String calendarVersion,
            String tablesHash,
            List<ReportsConsolidated.Share> shares,
            List<String> leftOut) {}

    /** Whether any report was ever sent in. */
    public boolean anyOutside() {
        return jdbc.sql("select count(*) from tally_outside_report")
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Every report of a year that was sent in, in order. */
    public List<Outside> outside(String agencyId, int year) {
        return jdbc.sql("select report_no, name, received_on, received_by, file_name, media_type, sha256, tables_text,"
                        + " tables_hash, replaces, added_at, withdrawn_at, withdrawn_on, withdrawn_by, reason"
                        + " from tally_outside_report where agency_id = :agency and report_year = :year"
                        + " order by report_no")
                .param("agency", agencyId)
                .param("year", year)
                .query((row, number) -> new Outside(
                        agencyId,
                        year,
                        row.getInt(1),
                        row.getString(2),
                        row.getObject(3, LocalDate.class),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        TableFigures.of(row.getString(8)),
                        row.getString(9),
                        row.getObject(10, Integer.class),
                        row.getLong(11),
                        row.getObject(12, Long.class),
                        row.getObject(13, LocalDate.class),
                        row.getString(14),
                        row.getString(15)))
                .list();
    }

    /** What was added up of a year, in order. */
    public List<Consolidation> of(String agencyId, int year) {
        return jdbc.sql("select consolidation_no, consolidated_on, consolidated_by, log_position, rules_version,"
                        + " calendar_version, tables_hash, shares, left_out from tally_consolidation"
                        + " where agency_id = :agency and report_year = :year order by consolidation_no")
                .param("agency", agencyId)
                .param("year", year)
                .query((row, number) -> new Consolidation(
                        year,
                        row.getInt(1),
                        row.getObject(2, LocalDate.class),
                        row.getString(3),
                        row.getLong(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        read(row.getString(8), new TypeReference<List<ReportsConsolidated.Share>>() {}),
                        read(row.getString(9), new TypeReference<List<String>>() {})))
                .list();
    }

    private static <T> T read(String text, TypeReference<T> type) {
        try {
            return JSON.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What was added up cannot be read", e);
        }
    }
}
