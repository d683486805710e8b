package org.disclosuredesk.query.finding;

import static org.springframework.data.domain.Sort.Order.asc;
import static org.springframework.data.domain.Sort.Order.desc;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.disclosuredesk.query.finding.FindingsView.OfRule;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the findings. */
@Component
@Transactional(readOnly = true)
public class FoundFindings {

    /** How many a page shows. */
    public static final int PAGE_SIZE = 50;

    private static final Sort NEWEST_FIRST = Sort.by(
            asc("agencyId"), desc("happenedOn"), asc("key.requestId"), asc("key.sequence"), asc("key.findingNo"));

    private final FindingEntries entries;
    private final EntityManager database;

    FoundFindings(FindingEntries entries, EntityManager database) {
        this.entries = entries;
        this.database = database;
    }

    /** What of a request broke a norm, in the order it happened. */
    public List<FindingRow> of(String requestId) {
        return entries.findByKeyRequestIdOrderByKeySequenceAscKeyFindingNoAsc(requestId).stream()
                .map(FindingEntry::row)
                .toList();
    }

    /** One page of so many of what is looked for; a page past the last shows the last. */
    FindingsView find(String agencyId, FindFindings find, int lines) {
        var rules = rules(agencyId, find.year());
        var found = rules.stream()
                .filter(one -> find.rule() == null || one.rule().equals(find.rule()))
                .mapToLong(OfRule::findings)
                .sum();
        var pages = (int) Math.max(1, (found + lines - 1) / lines);
        var page = Math.min(Math.max(find.page(), 1), pages);
        var rows = entries.findBy(
                matching(agencyId, find), query -> query.slice(PageRequest.of(page - 1, lines, NEWEST_FIRST)));
        var inAll = rules.stream().mapToLong(OfRule::findings).sum();
        return new FindingsView(
                rows.map(FindingEntry::row).getContent(), page, pages, found, inAll, rules, years(agencyId));
    }

    private static Specification<FindingEntry> matching(String agencyId, FindFindings find) {
        return (finding, query, is) -> is.and(
                is.equal(finding.get("agencyId"), agencyId),
                find.rule() == null ? is.conjunction() : is.equal(finding.get("rule"), find.rule()),
                find.year() == null ? is.conjunction() : is.equal(finding.get("happenedIn"), find.year()));
    }

    private List<OfRule> rules(String agencyId, @Nullable Integer year) {
        var query = database.createQuery(
                        "select f.rule, count(f) from FindingEntry f where f.agencyId = :agency"
                                + (year == null ? "" : " and f.happenedIn = :year")
                                + " group by f.rule order by count(f) desc, f.rule",
                        Object[].class)
                .setParameter("agency", agencyId);
        return (year == null ? query : query.setParameter("year", year))
                .getResultStream()
                .map(row -> new OfRule((String) row[0], (Long) row[1]))
                .toList();
    }

    private List<Integer> years(String agencyId) {
        return database.createQuery(
                        "select distinct f.happenedIn from FindingEntry f where f.agencyId = :agency"
                                + " order by f.happenedIn desc",
                        Integer.class)
                .setParameter("agency", agencyId)
                .getResultList();
    }
}
