package org.disclosuredesk.query.words;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The people behind account names. */
@Component
public class People {

    private final JdbcClient database;

    private record Named(String name, String displayName) {}

    People(JdbcClient database) {
        this.database = database;
    }

    /** What these accounts are called; one that is not known any more is left out. */
    public Map<String, String> named(Collection<String> accounts) {
        return accounts.isEmpty()
                ? Map.of()
                : database
                        .sql("select name, display_name from account where name in (:accounts)")
                        .param("accounts", accounts)
                        .query(Named.class)
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Named::name, Named::displayName));
    }

    /**
     * Somebody who may sign in.
     *
     * @param department by name; null = not said
     */
    public record Person(
            String name, String displayName, @Nullable String department) {

        /** Under what names they may have been written down. */
        public List<String> names() {
            return List.of(displayName, name);
        }
    }

    /** Whoever is signed in under that account name; by that name alone where no account is known by it. */
    public Person signedIn(String account) {
        return database.sql("select name, display_name, department from account where name = :account")
                .param("account", account)
                .query(Person.class)
                .optional()
                .orElseGet(() -> new Person(account, account, null));
    }

    /** Where whoever signs in by that name has the morning digest sent; empty where nowhere. */
    public Optional<String> email(String account) {
        return database.sql("select email from account where name = :account and email is not null")
                .param("account", account)
                .query(String.class)
                .optional();
    }

    /** What those are called who may be given a case. */
    public List<String> whoMayAct() {
        return database.sql("select display_name from account where enabled and role in ('OFFICER', 'SUPERVISOR')"
                        + " order by display_name")
                .query(String.class)
                .list();
    }
}
