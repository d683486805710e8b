package org.disclosuredesk.query.agency;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** The departments. */
interface DepartmentEntries extends JpaRepository<DepartmentEntry, DepartmentEntry.Key> {

    List<DepartmentEntry> findByKeyAgencyIdOrderByName(String agencyId);
}
