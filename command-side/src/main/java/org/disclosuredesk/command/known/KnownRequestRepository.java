package org.disclosuredesk.command.known;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface KnownRequestRepository extends JpaRepository<KnownRequest, String> {

    boolean existsByAgencyIdAndRegisterNo(String agencyId, String registerNo);

    @Query("select max(r.serial) from KnownRequest r where r.agencyId = :agencyId and r.serialYear = :year")
    Optional<Integer> lastSerial(String agencyId, int year);

    @Query("select min(r.receivedOn) from KnownRequest r where r.agencyId = :agencyId")
    Optional<LocalDate> firstReceivedOn(String agencyId);

    /** A request carried over the last year's end owes nothing more: its act settles whatever changes later. */
    @Query("""
            select r.requestId from KnownRequest r
            where r.agencyId = :agencyId and r.mayOweCarryOver and r.receivedOn <= :lastDay
              and not exists (select 1 from KnownCarryOver c where c.id.requestId = r.requestId
                                and c.id.reportingYear = :lastYear)
            order by r.receivedOn, r.registerNo""")
    List<String> mayOweCarryOver(String agencyId, int lastYear, LocalDate lastDay);

    /** Those that may owe a carry-over are those that may be open. */
    @Query(
            "select r.requestId from KnownRequest r where r.mayOweCarryOver order by r.agencyId, r.receivedOn, r.registerNo")
    List<String> mayBeOpen();

    @Query("select new org.disclosuredesk.command.known.KnownRow(r.registerNo, r.fingerprint)"
            + " from KnownRequest r where r.agencyId = :agencyId")
    List<KnownRow> rows(String agencyId);
}
