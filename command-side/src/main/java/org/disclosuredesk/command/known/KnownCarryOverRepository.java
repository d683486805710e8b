package org.disclosuredesk.command.known;

import org.springframework.data.jpa.repository.JpaRepository;

interface KnownCarryOverRepository extends JpaRepository<KnownCarryOver, KnownCarryOver.Id> {

    long countByAgencyIdAndIdReportingYear(String agencyId, int reportingYear);
}
