package org.disclosuredesk.command.known;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface KnownYearRepository extends JpaRepository<KnownYear, KnownYear.Id> {

    @Query("select min(y.id.reportingYear) from KnownYear y where y.id.agencyId = :agencyId")
    Optional<Integer> first(String agencyId);
}
