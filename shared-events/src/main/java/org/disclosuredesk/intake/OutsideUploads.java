package org.disclosuredesk.intake;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps reports of agencies elsewhere between the form that checks them and the one that adds them, as {@link LedgerUploads}
 * keeps ledgers: what is not added is thrown away.
 */
@Component
public class OutsideUploads {

    private final JdbcClient database;
    private final Clock clock;

    OutsideUploads(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * A report that was checked.
     *
     * @param name of the agency as it was typed; null where the file says it
     */
    public record Upload(@Nullable String name, UploadedFile file) {}

    /**
     * Keeps a report that was checked; its id.
     *
     * @param agencyId the agency that adds up
     */
    public String keep(String agencyId, int year, @Nullable String name, UploadedFile file) {
        var id = UUID.randomUUID().toString();
        database.sql(
                        "insert into outside_upload (upload_id, agency_id, report_year, name, uploaded_at, file_name, content)"
                                + " values (:id, :agency, :year, :name, :at, :file, :content)")
                .param("id", id)
                .param("agency", agencyId)
                .param("year", year)
                .param("name", name)
                .param("at", Timestamp.from(clock.instant().truncatedTo(ChronoUnit.MILLIS)))
                .param("file", file.name())
                .param("content", file.content())
                .update();
        return id;
    }

    /** One of that agency and year; empty where it was added or thrown away. */
    public Optional<Upload> find(String agencyId, int year, String uploadId) {
        return database.sql("select name, file_name, content from outside_upload"
                        + " where upload_id = :id and agency_id = :agency and report_year = :year")
                .param("id", uploadId)
                .param("agency", agencyId)
                .param("year", year)
                .query((row, number) -> new Upload(
                        row.getString("name"), new UploadedFile(row.getString("file_name"), row.getBytes("content"))))
                .optional();
    }

    /** Throws one away. */
    public void discard(String uploadId) {
        database.sql("delete from outside_upload where upload_id = :id")
                .param("id", uploadId)
                .update();
    }

    /** Throws away what was kept for long enough. */
    public void discardOld() {
        database.sql("delete from outside_upload where uploaded_at < :until")
                .param("until", Timestamp.from(clock.instant().minus(LedgerUploads.KEPT)))
                .update();
    }
}
