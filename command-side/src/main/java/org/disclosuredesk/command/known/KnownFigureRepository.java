package org.disclosuredesk.command.known;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface KnownFigureRepository extends JpaRepository<KnownFigure, KnownFigure.Id> {

    List<KnownFigure> findByIdAgencyIdAndIdReportingYear(String agencyId, int reportingYear);
}
