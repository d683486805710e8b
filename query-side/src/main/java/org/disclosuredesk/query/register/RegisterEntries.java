package org.disclosuredesk.query.register;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;

/** The lines of the register. */
interface RegisterEntries extends JpaRepository<RegisterEntry, String>, JpaSpecificationExecutor<RegisterEntry> {

    List<RegisterEntry> findByAgencyIdAndOpenTrueOrderByDueOrderAscRegisterNoAsc(String agencyId);
}
