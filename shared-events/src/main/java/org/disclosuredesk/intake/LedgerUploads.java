package org.disclosuredesk.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.disclosuredesk.eventlog.EventJson;
import org.disclosuredesk.intake.LedgerUpload.Failure;
import org.disclosuredesk.intake.LedgerUpload.State;
import org.disclosuredesk.ledger.DryRun;
import org.disclosuredesk.ledger.LedgerRecorder.Recorded;
import org.disclosuredesk.ledger.SheetMapping;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps ledgers between the steps they are brought in by: no fact of any case, and so in no log. One side takes the forms
 * and moves them on, the other shows them.
 */
@Component
public class LedgerUploads {

    /** Whoever has not gone on by then begins anew. */
    public static final Duration KEPT = Duration.ofDays(1);

    private static final ObjectMapper JSON = EventJson.mapper();
    private static final TypeReference<List<String>> NAMES = new TypeReference<>() {};
    private static final TypeReference<List<SheetMapping>> SHEETS = new TypeReference<>() {};

    private final JdbcClient database;
    private final Clock clock;

    LedgerUploads(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Keeps a ledger that was uploaded; its id. */
    public String keep(String agencyId, String by, List<UploadedFile> files, List<SheetMapping> sheets) {
        var id = UUID.randomUUID().toString();
        database.sql("insert into ledger_upload "
                        + "(upload_id, agency_id, uploaded_by, uploaded_at, state, files, sheets, done_rows, all_rows) "
                        + "values (:id, :agency, :by, :at, 'COLUMNS', :files, :sheets, 0, 0)")
                .param("id", id)
                .param("agency", agencyId)
                .param("by", by)
                .param("at", now())
                .param("files", json(files.stream().map(UploadedFile::name).toList()))
                .param("sheets", json(sheets))
                .update();
        for (var place = 0; place < files.size(); place++) {
            database.sql("insert into ledger_upload_file (upload_id, place, name, content) "
                            + "values (:id, :place, :name, :content)")
                    .param("id", id)
                    .param("place", place)
                    .param("name", files.get(place).name())
                    .param("content", files.get(place).content())
                    .update();
        }
        return id;
    }

    /** One by its id; empty where it was thrown away. */
    public Optional<LedgerUpload> find(String uploadId) {
        return database.sql("select * from ledger_upload where upload_id = :id")
                .param("id", uploadId)
                .query(LedgerUploads::upload)
                .optional();
    }

    /** Those of an agency, newest first. */
    public List<LedgerUpload> of(String agencyId) {
        return database.sql(
                        "select * from ledger_upload where agency_id = :agency order by uploaded_at desc, upload_id")
                .param("agency", agencyId)
                .query(LedgerUploads::upload)
                .list();
    }

    /** Its files; none once it is recorded. */
    public List<UploadedFile> filesOf(String uploadId) {
        return database.sql("select name, content from ledger_upload_file where upload_id = :id order by place")
                .param("id", uploadId)
                .query((row, number) -> new UploadedFile(row.getString("name"), row.getBytes("content")))
                .list();
    }

    /** What its sheets are to the ledger now; whatever was found before is out of date. */
    public void choose(String uploadId, List<SheetMapping> sheets) {
        database.sql("update ledger_upload set sheets = :sheets, state = 'COLUMNS', dry_run = null, failure = null "
                        + "where upload_id = :id and state in ('COLUMNS', 'CHECKED', 'FAILED')")
                .param("sheets", json(sheets))
                .param("id", uploadId)
                .update();
    }

    /** What would come of it. */
    public void checked(String uploadId, DryRun dryRun) {
        database.sql("update ledger_upload set dry_run = :run, state = 'CHECKED', failure = null "
                        + "where upload_id = :id and state in ('COLUMNS', 'CHECKED', 'FAILED')")
                .param("run", json(dryRun))
                .param("id", uploadId)
                .update();
    }

    /** Lets it be recorded; whether it was this call that did, and not an earlier one. */
    public boolean start(String uploadId) {
        return database.sql("update ledger_upload set state = 'RUNNING', failure = null, done_rows = 0, all_rows = 0 "
                                + "where upload_id = :id and state in ('CHECKED', 'FAILED')")
                        .param("id", uploadId)
                        .update()
                > 0;
    }

    /** How far recording has come. */
    public void progressed(String uploadId, int done, int of) {
        database.sql("update ledger_upload set done_rows = :done, all_rows = :of where upload_id = :id")
                .param("done", done)
                .param("of", of)
                .param("id", uploadId)
                .update();
    }

    /** It is recorded; the files are not needed any more. */
    public void recorded(String uploadId, Recorded recorded, DryRun lastLook) {
        database.sql("update ledger_upload set state = 'DONE', recorded = :recorded, dry_run = :run "
                        + "where upload_id = :id")
                .param("recorded", json(recorded))
                .param("run", json(lastLook))
                .param("id", uploadId)
                .update();
        throwFilesAway(uploadId);
    }

    /** Recording it stopped. */
    public void failed(String uploadId, Failure failure, @Nullable DryRun lastLook) {
        database.sql("update ledger_upload set state = 'FAILED', failure = :failure, "
                        + "dry_run = coalesce(:run, dry_run) where upload_id = :id")
                .param("failure", failure.name())
                .param("run", lastLook == null ? null : json(lastLook))
                .param("id", uploadId)
                .update();
    }

    /** Throws one away, unless it is being recorded. */
    public void discard(String uploadId) {
        var gone = database.sql("delete from ledger_upload where upload_id = :id and state <> 'RUNNING'")
                .param("id", uploadId)
                .update();
        if (gone > 0) {
            throwFilesAway(uploadId);
        }
    }

    /** Throws away what was kept for long enough. */
    public void discardOld() {
        database.sql("select upload_id from ledger_upload where uploaded_at < :until")
                .param("until", Timestamp.from(clock.instant().minus(KEPT)))
                .query(String.class)
                .list()
                .forEach(this::discard);
    }

    /** What was being recorded when the desk was stopped is recorded no further by itself. */
    public void interrupted() {
        database.sql("update ledger_upload set state = 'FAILED', failure = :failure where state = 'RUNNING'")
                .param("failure", Failure.INTERRUPTED.name())
                .update();
    }

    private void throwFilesAway(String uploadId) {
        database.sql("delete from ledger_upload_file where upload_id = :id")
                .param("id", uploadId)
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    private static LedgerUpload upload(ResultSet row, int number) throws SQLException {
        var dryRun = row.getString("dry_run");
        var recorded = row.getString("recorded");
        var failure = row.getString("failure");
        return new LedgerUpload(
                row.getString("upload_id"),
                row.getString("agency_id"),
                row.getString("uploaded_by"),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant(),
                State.valueOf(row.getString("state")),
                read(row.getString("files"), NAMES),
                read(row.getString("sheets"), SHEETS),
                dryRun == null ? null : read(dryRun, new TypeReference<DryRun>() {}),
                row.getInt("done_rows"),
                row.getInt("all_rows"),
                recorded == null ? null : read(recorded, new TypeReference<Recorded>() {}),
                failure == null ? null : Failure.valueOf(failure));
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An upload cannot be written down", e);
        }
    }

    private static <T> T read(String json, TypeReference<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An upload cannot be read", e);
        }
    }
}
