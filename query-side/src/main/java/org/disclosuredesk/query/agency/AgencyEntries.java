package org.disclosuredesk.query.agency;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** The agencies. */
interface AgencyEntries extends JpaRepository<AgencyEntry, String> {

    Optional<AgencyEntry> findFirstByOrderByRegisteredOnAscRecordedAtAscAgencyIdAsc();
}
