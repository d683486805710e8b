package org.disclosuredesk.query.finding;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;

/** All findings. */
interface FindingEntries extends JpaRepository<FindingEntry, FindingEntry.Key>, JpaSpecificationExecutor<FindingEntry> {

    List<FindingEntry> findByKeyRequestIdOrderByKeySequenceAscKeyFindingNoAsc(String requestId);
}
