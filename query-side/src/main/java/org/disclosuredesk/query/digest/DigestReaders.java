package org.disclosuredesk.query.digest;

import java.time.LocalDate;
import java.util.List;
import org.disclosuredesk.query.words.People.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who wants the digest, and who has had it. */
@Component
class DigestReaders {

    private final JdbcClient database;

    DigestReaders(JdbcClient database) {
        this.database = database;
    }

    /**
     * Somebody who wants it.
     *
     * @param department by name; null = not said
     */
    record Reader(String name, String displayName, @Nullable String department, String role, String email) {

        Person person() {
            return new Person(name, displayName, department);
        }

        /** Whether drafts wait for them. */
        boolean reviews() {
            return role.equals("REVIEWER") || role.equals("SUPERVISOR");
        }

        /** Whether requests can lie on their desk. */
        boolean acts() {
            return role.equals("OFFICER") || role.equals("SUPERVISOR");
        }
    }

    /** Whoever can act or sign and said where to write to. */
    List<Reader> all() {
        return database.sql("select name, display_name, department, role, email from account"
                        + " where enabled and email is not null and role in ('OFFICER', 'REVIEWER', 'SUPERVISOR')"
                        + " order by name")
                .query(Reader.class)
                .list();
    }

    /** Takes it upon the caller to send somebody the digest of a day; false where that was done or is being done. */
    boolean take(Reader reader, LocalDate day) {
        try {
            return database.sql("insert into digest_sent (account, sent_on) values (:account, :day)")
                            .param("account", reader.name())
                            .param("day", day)
                            .update()
                    == 1;
        } catch (DuplicateKeyException done) {
            return false;
        }
    }

    /** It could not be sent: it may be tried again. */
    void giveBack(Reader reader, LocalDate day) {
        database.sql("delete from digest_sent where account = :account and sent_on = :day")
                .param("account", reader.name())
                .param("day", day)
                .update();
    }

    /** What was sent before a day need not be known any more. */
    void forgetBefore(LocalDate day) {
        database.sql("delete from digest_sent where sent_on < :day")
                .param("day", day)
                .update();
    }
}
