package org.disclosuredesk.files;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps files under the hash of what is in them: the same file is kept once, and a kept file never changes.
 *
 * <p>Keep first and name it in an event in the same commit: then no event names a file that is not there.
 */
@Component
public class KeptFiles {

    /** The largest file that is kept: a scan of a few pages fits. */
    public static final long LARGEST = 10L * 1024 * 1024;

    private final JdbcClient database;
    private final Clock clock;

    KeptFiles(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Keeps a file; its name.
     *
     * @throws FileTooLarge where it is larger than {@link #LARGEST}
     */
    public String keep(byte[] content, String mediaType) {
        if (content.length > LARGEST) {
            throw new FileTooLarge(content.length);
        }
        var name = sha256(content);
        if (find(name).isEmpty()) {
            database.sql("insert into kept_file (sha256, media_type, bytes, kept_at, content) "
                            + "values (:name, :type, :bytes, :at, :content)")
                    .param("name", name)
                    .param("type", mediaType)
                    .param("bytes", (long) content.length)
                    .param("at", Timestamp.from(clock.instant().truncatedTo(ChronoUnit.MILLIS)))
                    .param("content", content)
                    .update();
        }
        return name;
    }

    /** The file of that name; empty where none is kept under it. */
    public Optional<KeptFile> find(String sha256) {
        return database.sql("select sha256, media_type, content from kept_file where sha256 = :name")
                .param("name", sha256)
                .query((row, number) ->
                        new KeptFile(row.getString("sha256"), row.getString("media_type"), row.getBytes("content")))
                .optional();
    }

    /** What a file is kept under, lower-case hex. */
    public static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
