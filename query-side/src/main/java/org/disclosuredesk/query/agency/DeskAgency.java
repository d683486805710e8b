package org.disclosuredesk.query.agency;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.disclosuredesk.law.letter.AgencyFacts;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The agency whose desk this is: the first that was registered. */
@Component
@Transactional(readOnly = true)
public class DeskAgency {

    private final AgencyEntries agencies;
    private final DepartmentEntries departments;
    private final AgencyFactsRows facts;

    /** An agency, by its name. */
    public record Known(String agencyId, String name, LocalDate registeredOn) {}

    DeskAgency(AgencyEntries agencies, DepartmentEntries departments, AgencyFactsRows facts) {
        this.agencies = agencies;
        this.departments = departments;
        this.facts = facts;
    }

    /** The agency; empty while none is registered. */
    public Optional<Known> current() {
        return agencies.findFirstByOrderByRegisteredOnAscRecordedAtAscAgencyIdAsc()
                .map(AgencyEntry::asKnown);
    }

    /** The agency an address names, or the desk's own where it names none; empty where there is no such agency. */
    public Optional<ChosenAgency> chosen(@Nullable String agencyId) {
        var desks = current();
        var named = agencyId == null || agencyId.isEmpty()
                ? desks
                : agencies.findById(agencyId).map(AgencyEntry::asKnown);
        return named.map(one -> new ChosenAgency(one, desks.filter(one::equals).isPresent(), all()));
    }

    /** Every agency that keeps its requests in this store, by name. */
    public List<Known> all() {
        return agencies.findAll(Sort.by("name")).stream()
                .map(AgencyEntry::asKnown)
                .toList();
    }

    /** Whether the store has more than one. */
    public boolean several() {
        return agencies.count() > 1;
    }

    /** What letters must know of an agency; its name only, while nobody has said more. */
    public AgencyFacts facts(String agencyId) {
        return facts.findById(agencyId)
                .map(AgencyFactsRow::facts)
                .orElseGet(() -> AgencyFacts.named(
                        agencyId,
                        agencies.findById(agencyId).orElseThrow().asKnown().name()));
    }

    /** The names of its departments, in order. */
    public List<String> departments() {
        return current().map(Known::agencyId).map(this::departments).orElse(List.of());
    }

    /** The names of an agency's departments, in order. */
    public List<String> departments(String agencyId) {
        return departments.findByKeyAgencyIdOrderByName(agencyId).stream()
                .map(DepartmentEntry::name)
                .toList();
    }
}
