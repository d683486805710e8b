package org.disclosuredesk.query.tally;

import java.math.BigDecimal;
import org.disclosuredesk.events.FiguresReported;
import org.disclosuredesk.events.NarrativeWritten;
import org.disclosuredesk.events.YearClosed;
import org.disclosuredesk.law.term.Figure;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The rows of the tally that say what was told, written, closed and published of a year; JDBC, so that a savepoint undoes them. */
@Component
class YearRows {

    private final JdbcTemplate jdbc;

    YearRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void report(FiguresReported event, String by, long position) {
        event.figures().forEach((figure, amount) -> {
            withdraw(event, figure, position);
            add(event, figure, amount, by, position);
        });
    }

    private void withdraw(FiguresReported event, Figure figure, long position) {
        jdbc.update(
                "update tally_figure set withdrawn_at = ? where agency_id = ? and report_year = ? and figure = ?"
                        + " and withdrawn_at is null",
                position,
                event.agencyId(),
                event.year(),
                figure.name());
    }

    private void add(FiguresReported event, Figure figure, BigDecimal amount, String by, long position) {
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
}
