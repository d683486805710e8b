package org.disclosuredesk.command.account;

import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.userdetails.User;

/** Whoever is signed in; pages read {@code principal.displayName} and {@code principal.role}. */
public final class SignedIn extends User {

    private static final long serialVersionUID = 1L;

    private final String displayName;
    private final String role;

    SignedIn(String name, String displayName, String password, String role, boolean enabled) {
        super(name, password, enabled, true, true, true, AuthorityUtils.createAuthorityList("ROLE_" + role));
        this.displayName = displayName;
        this.role = role;
    }

    /** As the pages call this person. */
    public String getDisplayName() {
        return displayName;
    }

    /** The role's name, as in {@code OFFICER}. */
    public String getRole() {
        return role;
    }

    /** One account is one person, whatever else is known of it. */
    @Override
    public boolean equals(Object other) {
        return super.equals(other);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
