package org.disclosuredesk.command.known;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The remedies of the store. */
@Component
public class KnownRemedies {

    private final KnownRemedyRepository remedies;

    KnownRemedies(KnownRemedyRepository remedies) {
        this.remedies = remedies;
    }

    /** All remedies of an agency. */
    public List<RemedyAnswer> of(String agencyId) {
        return remedies.findByAgencyIdOrderByRemedyId(agencyId).stream()
                .map(KnownRemedy::asAnswer)
                .toList();
    }

    /** The first year a remedy was accepted in. */
    public Optional<Integer> firstYear(String agencyId) {
        return remedies.firstAcceptedOn(agencyId).map(LocalDate::getYear);
    }
}
