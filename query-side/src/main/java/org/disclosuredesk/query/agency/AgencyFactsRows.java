package org.disclosuredesk.query.agency;

import org.springframework.data.jpa.repository.JpaRepository;

/** What letters must know of the agencies. */
interface AgencyFactsRows extends JpaRepository<AgencyFactsRow, String> {}
