package org.disclosuredesk.query.register;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;

/** The lines of the register. */
interface RegisterEntries extends JpaRepository<RegisterEntry, String>, JpaSpecificationExecutor<RegisterEntry> {}
