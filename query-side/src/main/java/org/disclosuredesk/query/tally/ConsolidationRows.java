package org.disclosuredesk.query.tally;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.disclosuredesk.eventlog.EventJson;
import org.disclosuredesk.events.OutsideReportReceived;
import org.disclosuredesk.events.OutsideReportWithdrawn;
import org.disclosuredesk.events.ReportsConsolidated;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The rows of the tally that say which reports were sent in and what was added up; written as {@link TallyRows} are. */
@Component
class ConsolidationRows {

    private static final ObjectMapper JSON = EventJson.mapper();

    private final JdbcTemplate jdbc;

    ConsolidationRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void receive(OutsideReportReceived event, String by, long position) {
        if (event.replaces() != null) {
            jdbc.update(
                    "update tally_outside_report set withdrawn_at = ?, withdrawn_on = ?, withdrawn_by = ?"
                            + " where agency_id = ? and report_year = ? and report_no = ? and withdrawn_at is null",
                    position,
                    event.receivedOn(),
                    by,
                    event.agencyId(),
                    event.year(),
                    event.replaces());
        }
        jdbc.update(
                "insert into tally_outside_report (agency_id, report_year, report_no, name, received_on, received_by,"
                        + " file_name, media_type, sha256, tables_text, tables_hash, replaces, added_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                event.agencyId(),
                event.year(),
                event.reportNo(),
                event.name(),
                event.receivedOn(),
                by,
                event.fileName(),
                event.mediaType(),
                event.sha256(),
                event.tables(),
                event.tablesHash(),
                event.replaces(),
                position);
    }

    void withdraw(OutsideReportWithdrawn event, String by, long position) {
        jdbc.update(
                "update tally_outside_report set withdrawn_at = ?, withdrawn_on = ?, withdrawn_by = ?, reason = ?"
                        + " where agency_id = ? and report_year = ? and report_no = ? and withdrawn_at is null",
                position,
                event.withdrawnOn(),
                by,
                event.reason(),
                event.agencyId(),
                event.year(),
                event.reportNo());
    }

    void consolidate(ReportsConsolidated event, String by, long position) {
        try {
            jdbc.update(
                    "insert into tally_consolidation (agency_id, report_year, consolidation_no, consolidated_on,"
                            + " consolidated_by, log_position, rules_version, calendar_version, tables_hash, shares,"
                            + " left_out, added_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    event.agencyId(),
                    event.year(),
                    event.consolidationNo(),
                    event.consolidatedOn(),
                    by,
                    event.logPosition(),
                    event.rulesVersion(),
                    event.calendarVersion(),
                    event.tablesHash(),
                    JSON.writeValueAsString(event.shares()),
                    JSON.writeValueAsString(event.leftOut()),
                    position);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What was added up cannot be written", e);
        }
    }
}
