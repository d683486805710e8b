package org.disclosuredesk.query.tally;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.disclosuredesk.events.FiguresReported;
import org.disclosuredesk.events.NarrativeWritten;
import org.disclosuredesk.events.YearClosed;
import org.disclosuredesk.law.CountedEntry;
import org.disclosuredesk.law.term.Figure;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The rows of the tally, written through JDBC so that a savepoint can undo them; see
 * {@link org.disclosuredesk.eventlog.SavepointPerEvent}.
 */
@Component
class TallyRows {

    private final JdbcTemplate jdbc;

    TallyRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** What was known of a case. A missing row is a broken tally, not a case to skip. */
    String facts(String caseId) {
        return jdbc.queryForObject("select facts from tally_case where case_id = ?", String.class, caseId);
    }

    void remember(String caseId, String agencyId, String facts, boolean first) {
        if (first) {
            jdbc.update("insert into tally_case (case_id, agency_id, facts) values (?, ?, ?)", caseId, agencyId, facts);
        } else {
            exactlyOne(jdbc.update("update tally_case set facts = ? where case_id = ?", facts, caseId), caseId);
        }
    }

    void add(String caseId, String agencyId, CountedEntry entry, long position) {
        jdbc.update(
                "insert into tally_entry (case_id, cell, report_year, held_from, held_until, event_sequence, amount,"
                        + " added_at, agency_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                caseId,
                entry.cell(),
                entry.year(),
                entry.from(),
                entry.until(),
                entry.event(),
                entry.amount(),
                position,
                agencyId);
        count(agencyId, entry, entry.amount());
    }

    void withdraw(String caseId, String agencyId, CountedEntry entry, long position) {
        exactlyOne(
                jdbc.update(
                        "update tally_entry set withdrawn_at = ? where case_id = ? and cell = ? and report_year = ?"
                                + " and held_from = ? and event_sequence = ? and withdrawn_at is null",
                        position,
                        caseId,
                        entry.cell(),
                        entry.year(),
                        entry.from(),
                        entry.event()),
                caseId);
        count(agencyId, entry, -entry.amount());
    }

    /**
     * Withdraws all that a case counts in.
     *
     * @return whether the tally knew the case
     */
    boolean withdrawAll(String caseId, long position) {
        var agency =
                jdbc.queryForList("select agency_id from tally_case where case_id = ?", String.class, caseId).stream()
                        .findFirst();
        if (agency.isEmpty()) {
            return false;
        }
        var held = jdbc.query(
                "select report_year, cell, held_from, held_until, event_sequence, amount from tally_entry"
                        + " where case_id = ? and withdrawn_at is null",
                (row, number) -> new CountedEntry(
                        row.getInt(1),
                        row.getString(2),
                        row.getObject(3, LocalDate.class),
                        row.getObject(4, LocalDate.class),
                        row.getLong(5),
                        row.getLong(6)),
                caseId);
        held.forEach(entry -> withdraw(caseId, agency.get(), entry, position));
        return true;
    }

    private void count(String agencyId, CountedEntry entry, long by) {
        if (entry.until() != null) {
            return;
        }
        var changed = jdbc.update(
                "update tally_cell set cases = cases + ? where agency_id = ? and report_year = ? and cell = ?",
                by,
                agencyId,
                entry.year(),
                entry.cell());
        if (changed == 0) {
            jdbc.update(
                    "insert into tally_cell (agency_id, report_year, cell, cases) values (?, ?, ?, ?)",
                    agencyId,
                    entry.year(),
                    entry.cell(),
                    by);
        }
    }

    void withdrawFigure(String agencyId, int year, Figure figure, long position) {
        jdbc.update(
                "update tally_figure set withdrawn_at = ? where agency_id = ? and report_year = ? and figure = ?"
                        + " and withdrawn_at is null",
                position,
                agencyId,
                year,
                figure.name());
    }

    void addFigure(FiguresReported event, Figure figure, BigDecimal amount, String by, long position) {
        jdbc.update(
                "insert into tally_figure (agency_id, report_year, figure, added_at, amount, amount_scale, reported_on,"
                        + " reported_by, source) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                event.agencyId(),
                event.year(),
                figure.name(),
                position,
                amount,
                amount.scale(),
                event.reportedOn(),
                by,
                event.source());
    }

    void close(YearClosed event, long position) {
        jdbc.update(
                "insert into tally_year (agency_id, report_year, closed_on, carried_over, rules_version, added_at)"
                        + " values (?, ?, ?, ?, ?, ?)",
                event.agencyId(),
                event.year(),
                event.closedOn(),
                event.carriedOver(),
                event.rulesVersion(),
                position);
    }

    void write(NarrativeWritten event, String by, long position) {
        jdbc.update(
                "update tally_narrative set withdrawn_at = ? where agency_id = ? and report_year = ? and section = ?"
                        + " and withdrawn_at is null",
                position,
                event.agencyId(),
                event.year(),
                event.section());
        jdbc.update(
                "insert into tally_narrative (agency_id, report_year, section, added_at, written_on, written_by, text)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                event.agencyId(),
                event.year(),
                event.section(),
                position,
                event.writtenOn(),
                by,
                event.text());
    }

    void publish(Publication publication, long position) {
        jdbc.update(
                "insert into tally_publication (agency_id, report_year, publication_no, published_on, published_by,"
                        + " log_position, rules_version, calendar_version, tables_hash, restates, reason, added_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                publication.agencyId(),
                publication.year(),
                publication.no(),
                publication.publishedOn(),
                publication.publishedBy(),
                publication.logPosition(),
                publication.rulesVersion(),
                publication.calendarVersion(),
                publication.tablesHash(),
                publication.restates(),
                publication.reason(),
                position);
    }

    private static void exactlyOne(int changed, String caseId) {
        if (changed != 1) {
            throw new IllegalStateException("The tally has %d rows where case %s has one".formatted(changed, caseId));
        }
    }
}
