package org.disclosuredesk.query.register;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.disclosuredesk.law.Stage;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;

/** The lines of the register. */
interface RegisterEntries extends JpaRepository<RegisterEntry, String>, JpaSpecificationExecutor<RegisterEntry> {

    /**
     * What one applicant asked for, known by who they are or, where that was not recorded, by name; the latest first.
     *
     * <p>Asked for by the one and by the other: H2 has an index for each, and for both at once reads the whole register.
     */
    default List<RegisterEntry> ofApplicant(
            String agencyId, @Nullable String applicantId, @Nullable String name, Limit limit) {
        var byKey = applicantId == null
                ? Stream.<RegisterEntry>of()
                : findByAgencyIdAndApplicantIdAndStageNotOrderByReceivedOnDescRegisterNoDesc(
                        agencyId, applicantId, Stage.VOID, limit)
                        .stream();
        var byName = name == null
                ? Stream.<RegisterEntry>of()
                : findByAgencyIdAndApplicantNameAndStageNotOrderByReceivedOnDescRegisterNoDesc(
                        agencyId, name, Stage.VOID, limit)
                        .stream();
        var seen = new HashSet<String>();
        return Stream.concat(byKey, byName)
                .filter(entry -> seen.add(entry.getId()))
                .sorted(Comparator.comparing(RegisterEntry::receivedOn)
                        .thenComparing(RegisterEntry::registerNo)
                        .reversed())
                .limit(limit.max())
                .toList();
    }

    List<RegisterEntry> findByAgencyIdAndApplicantIdAndStageNotOrderByReceivedOnDescRegisterNoDesc(
            String agencyId, String applicantId, Stage stage, Limit limit);

    List<RegisterEntry> findByAgencyIdAndApplicantNameAndStageNotOrderByReceivedOnDescRegisterNoDesc(
            String agencyId, String name, Stage stage, Limit limit);

    /** The highest number of the desk's own form that begins so. */
    @Query("select max(e.registerNo) from RegisterEntry e where e.agencyId = :agencyId and e.registerNo like :form")
    Optional<String> lastNumber(String agencyId, String form);

    /** The open requests of an agency, what is due next first. */
    List<RegisterEntry> findByAgencyIdAndOpenTrueOrderByDueOrderAscRegisterNoAsc(String agencyId);

    /** Those at one stage. */
    List<RegisterEntry> findByAgencyIdAndOpenTrueAndStageOrderByDueOrderAscRegisterNoAsc(
            String agencyId, Stage stage, Limit limit);
}
