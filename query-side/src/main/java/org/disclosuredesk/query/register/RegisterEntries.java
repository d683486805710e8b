package org.disclosuredesk.query.register;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;

/** The lines of the register. */
interface RegisterEntries extends JpaRepository<RegisterEntry, String>, JpaSpecificationExecutor<RegisterEntry> {

    /** What one applicant asked for, known by who they are or, where that was not recorded, by name; the latest first. */
    @Query("""
            select e from RegisterEntry e
            where e.agencyId = :agencyId and e.stage <> org.disclosuredesk.law.Stage.VOID
              and (e.applicantId = :applicantId or e.applicantName = :name)
            order by e.receivedOn desc, e.registerNo desc""")
    List<RegisterEntry> ofApplicant(String agencyId, @Nullable String applicantId, @Nullable String name, Limit limit);

    /** The highest number of the desk's own form that begins so. */
    @Query("select max(e.registerNo) from RegisterEntry e where e.agencyId = :agencyId and e.registerNo like :form")
    Optional<String> lastNumber(String agencyId, String form);

    /** The open requests of an agency, what is due next first. */
    List<RegisterEntry> findByAgencyIdAndOpenTrueOrderByDueOrderAscRegisterNoAsc(String agencyId);
}
