package org.disclosuredesk.command.known;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The agencies that keep their requests here. */
@Component
public class KnownAgencies {

    private final KnownAgencyRepository agencies;

    KnownAgencies(KnownAgencyRepository agencies) {
        this.agencies = agencies;
    }

    /** The agency the desk works for: the first that was registered. */
    public Optional<String> theDesks() {
        return agencies.findFirstByOrderByPlace().map(KnownAgency::getId);
    }

    /**
     * The name it was registered by.
     *
     * @throws java.util.NoSuchElementException where there is no such agency
     */
    public String nameOf(String agencyId) {
        return agencies.findById(agencyId).orElseThrow().name();
    }

    /** All of them, in order of registration. */
    public List<String> all() {
        return agencies.findAllByOrderByPlace().stream().map(KnownAgency::getId).toList();
    }

    /** Whether it is registered. */
    public boolean has(String agencyId) {
        return agencies.existsById(agencyId);
    }

    /** Whether nobody may approve their own draft at the desk's agency; so it is where nothing was said. */
    public boolean fourEyes() {
        return agencies.findFirstByOrderByPlace().map(KnownAgency::fourEyes).orElse(true);
    }
}
