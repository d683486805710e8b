package org.disclosuredesk.command.year;

import java.util.Optional;
import org.disclosuredesk.command.form.Typed;
import org.disclosuredesk.command.known.KnownAgencies;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ResponseStatusException;

/** For which agency of the store a form of the year is: the desk's, or the one it names, for which only a supervisor acts. */
@Component
class FormAgency {

    private static final String FIELD = "agency";

    private final KnownAgencies agencies;

    FormAgency(KnownAgencies agencies) {
        this.agencies = agencies;
    }

    /**
     * The agency.
     *
     * @throws ResponseStatusException where the store has no such agency, or somebody acts for it who may not
     */
    String of(Typed form) {
        var named = form.line(FIELD);
        var desks = agencies.theDesks();
        if (desks.isEmpty()) {
            form.fault("", "command.no-agency");
            form.mustBeFaultless();
        }
        var desk = desks.orElseThrow();
        if (named == null || named.equals(desk)) {
            return desk;
        }
        if (!agencies.has(named)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        if (!supervisor()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return named;
    }

    /** The page to go back to: for the agency the form names. */
    String page(String page, MultiValueMap<String, String> typed) {
        return Optional.ofNullable(typed.getFirst(FIELD))
                .filter(agencies::has)
                .map(named -> page + "?agency=" + named)
                .orElse(page);
    }

    private static boolean supervisor() {
        return SecurityContextHolder.getContext().getAuthentication().getAuthorities().stream()
                .anyMatch(role -> "ROLE_SUPERVISOR".equals(role.getAuthority()));
    }
}
