package org.disclosuredesk.command.known;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The requests of the store, by their numbers. */
@Component
public class KnownRequests {

    private final KnownRequestRepository requests;
    private final KnownCarryOverRepository carryOvers;

    KnownRequests(KnownRequestRepository requests, KnownCarryOverRepository carryOvers) {
        this.requests = requests;
        this.carryOvers = carryOvers;
    }

    /** Whether there is such a request. */
    public boolean has(String requestId) {
        return requests.existsById(requestId);
    }

    /**
     * The agency of a request.
     *
     * @throws java.util.NoSuchElementException where there is no such request
     */
    public String agencyOf(String requestId) {
        return requests.findById(requestId).orElseThrow().agencyId();
    }

    /**
     * The number of a request.
     *
     * @throws java.util.NoSuchElementException where there is no such request
     */
    public String numberOf(String requestId) {
        return requests.findById(requestId).orElseThrow().registerNo();
    }

    /** Whether the number is taken. */
    public boolean hasNumber(String agencyId, String registerNo) {
        return requests.existsByAgencyIdAndRegisterNo(agencyId, registerNo);
    }

    /** The number after the last one of a year. */
    public RegisterNo next(String agencyId, int year) {
        return new RegisterNo(year, requests.lastSerial(agencyId, year).orElse(0) + 1);
    }

    /** The numbers that are free next, in the year a request was received in and within its agency. */
    public List<String> nextBeside(String requestId, int howMany) {
        var request = requests.findById(requestId).orElseThrow();
        var next = next(request.agencyId(), request.receivedOn().getYear());
        return IntStream.range(0, howMany)
                .mapToObj(more -> new RegisterNo(next.year(), next.serial() + more).text())
                .toList();
    }

    /** Whether the agency of a request has given the number already. */
    public boolean isTakenBeside(String requestId, String registerNo) {
        return hasNumber(requests.findById(requestId).orElseThrow().agencyId(), registerNo);
    }

    /** Every request by its number, with the ledger row it came from. */
    public List<KnownRow> rows(String agencyId) {
        return requests.rows(agencyId);
    }

    /** The requests that may have to be carried over, up to the end of a year: all that owe it, and perhaps more. */
    public List<String> mayOweCarryOver(String agencyId, int lastEndedYear) {
        return requests.mayOweCarryOver(agencyId, lastEndedYear, LocalDate.of(lastEndedYear, Month.DECEMBER, 31));
    }

    /** The requests of every agency that may wait for an answer: all that do, and perhaps more. */
    public List<String> mayBeOpen() {
        return requests.mayBeOpen();
    }

    /** How many were carried over the end of a year. */
    public int carriedOver(String agencyId, int year) {
        return Math.toIntExact(carryOvers.countByAgencyIdAndIdReportingYear(agencyId, year));
    }

    /** The first year a request was received in. */
    public Optional<Integer> firstYear(String agencyId) {
        return requests.firstReceivedOn(agencyId).map(LocalDate::getYear);
    }
}
