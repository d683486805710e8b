package org.disclosuredesk.command.known;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface KnownRemedyRepository extends JpaRepository<KnownRemedy, String> {

    List<KnownRemedy> findByAgencyIdOrderByRemedyId(String agencyId);

    @Query("select min(r.acceptedOn) from KnownRemedy r where r.agencyId = :agencyId")
    Optional<LocalDate> firstAcceptedOn(String agencyId);
}
