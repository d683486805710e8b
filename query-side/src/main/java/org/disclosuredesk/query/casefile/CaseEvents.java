package org.disclosuredesk.query.casefile;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** The lines of all case files. */
interface CaseEvents extends JpaRepository<CaseEvent, CaseEvent.Key> {

    List<CaseEvent> findByRequestIdOrderByKeySubjectAscKeySequenceAsc(String requestId);
}
