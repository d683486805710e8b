package org.disclosuredesk.query.casefile;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** The remedies of all case files. */
interface CaseRemedies extends JpaRepository<CaseRemedy, String> {

    List<CaseRemedy> findByRequestId(String requestId);
}
