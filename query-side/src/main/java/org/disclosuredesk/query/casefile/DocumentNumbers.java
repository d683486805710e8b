package org.disclosuredesk.query.casefile;

import java.util.Optional;
import org.disclosuredesk.events.AgencyDescribed;
import org.disclosuredesk.events.RecordRectified;
import org.disclosuredesk.events.RequestEvent;
import org.disclosuredesk.law.letter.DocumentNo;
import org.disclosuredesk.query.agency.DeskAgency;
import org.disclosuredesk.query.due.Today;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The numbers the agency has given its documents (文号), as they read now, and the one that comes next. */
@Component
public class DocumentNumbers {

    /** The table it fills, on behalf of the case files' projection. */
    static final String TABLE = "document_number";

    private static final String FIELD = "documentNo";

    private final JdbcClient database;
    private final DeskAgency agencies;
    private final Today today;

    DocumentNumbers(JdbcClient database, DeskAgency agencies, Today today) {
        this.database = database;
        this.agencies = agencies;
        this.today = today;
    }

    /** The next number of this year; proposed, and not set apart. Empty where the agency has written down no mark. */
    public String next(String agencyId) {
        return Optional.ofNullable(agencies.facts(agencyId).described())
                .map(AgencyDescribed::documentMark)
                .map(mark -> DocumentNo.series(mark, today.date().getYear()))
                .map(series -> new DocumentNo(series, last(agencyId, series) + 1).text())
                .orElse("");
    }

    private int last(String agencyId, String series) {
        return database.sql("select coalesce(max(no), 0) from document_number where agency_id = ? and series = ?")
                .param(agencyId)
                .param(series)
                .query(Integer.class)
                .single();
    }

    void happened(RequestEvent event, long sequence) {
        if (event instanceof RecordRectified rectified) {
            if (rectified.field() == null || rectified.field().equals(FIELD)) {
                reads(event, rectified.eventSequence(), rectified.to());
            }
        } else {
            Details.value(event, FIELD).ifPresent(number -> reads(event, sequence, (String) number));
        }
    }

    private void reads(RequestEvent event, long sequence, @Nullable String number) {
        database.sql("delete from document_number where request_id = ? and sequence = ?")
                .param(event.requestId())
                .param(sequence)
                .update();
        DocumentNo.read(number)
                .ifPresent(read -> database.sql(
                                "insert into document_number (request_id, sequence, agency_id, series, no) values (?, ?, ?, ?, ?)")
                        .param(event.requestId())
                        .param(sequence)
                        .param(event.agencyId())
                        .param(read.series())
                        .param(read.no())
                        .update());
    }
}
