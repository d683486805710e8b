package org.disclosuredesk.command.account;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** An account; its password lies here only as a bcrypt hash. */
@Entity
class Account implements Persistable<String> {

    @Id
    private String name;

    private String displayName;
    private String password;

    @Enumerated(EnumType.STRING)
    private Role role;

    private @Nullable String department;
    private @Nullable String email;
    private boolean demo;
    private boolean enabled;
    private Instant createdAt;

    @Transient
    private boolean fresh;

    Account(String name, String displayName, String password, Role role, boolean demo, Instant createdAt) {
        this.name = name;
        this.displayName = displayName;
        this.password = password;
        this.role = role;
        this.demo = demo;
        this.enabled = true;
        this.createdAt = createdAt;
        this.fresh = true;
    }

    Account() {
        // Hibernate reads rows through this constructor.
    }

    @Override
    public String getId() {
        return name;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }

    /** Gives it another password, by its hash; it is then no demo account any more, whose password everybody knows. */
    void takePassword(String hash) {
        password = hash;
        demo = false;
    }

    /** Says in which department its owner works; null = not said. */
    void worksIn(@Nullable String name) {
        department = name;
    }

    /** Says where its owner wants the morning digest; null = wants none. */
    void isWrittenTo(@Nullable String address) {
        email = address;
    }

    /** Switches it on or off; one that is off cannot sign in. */
    void switchTo(boolean on) {
        enabled = on;
    }

    SignedIn signingIn() {
        return new SignedIn(name, displayName, password, role.name(), enabled);
    }
}
