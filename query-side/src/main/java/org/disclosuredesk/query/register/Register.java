package org.disclosuredesk.query.register;

import static org.springframework.data.domain.Sort.Order.asc;
import static org.springframework.data.domain.Sort.Order.desc;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.Selection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.disclosuredesk.law.RequestState;
import org.disclosuredesk.law.Stage;
import org.disclosuredesk.query.due.Today;
import org.disclosuredesk.query.words.Masked;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the register. */
@Component
@Transactional(readOnly = true)
public class Register {

    /** How many requests a page shows. */
    public static final int PAGE_SIZE = 25;

    /** So many are counted of what a text is found in. */
    private static final long COUNTED = 10L * PAGE_SIZE;

    private final RegisterEntries entries;
    private final SearchIndex searched;
    private final RegisterTotals totals;
    private final EntityManager entityManager;
    private final Today today;

    Register(
            RegisterEntries entries,
            SearchIndex searched,
            RegisterTotals totals,
            EntityManager entityManager,
            Today today) {
        this.entries = entries;
        this.searched = searched;
        this.totals = totals;
        this.entityManager = entityManager;
        this.today = today;
    }

    /** One page of what is looked for; a page past the last shows the last. */
    public RegisterView<RegisterRow> find(String agencyId, FindRequests find) {
        return find(agencyId, find, PAGE_SIZE);
    }

    /** The same with so many requests on a page. */
    RegisterView<RegisterRow> find(String agencyId, FindRequests find, int lines) {
        return found(agencyId, find, lines, counts(agencyId), this::row);
    }

    /** Everything that is looked for, on all its pages, line by line in order. */
    public void each(String agencyId, FindRequests find, Consumer<RegisterRow> line) {
        entries.findBy(matching(agencyId, find), query -> {
            try (var found = query.sortBy(order(find.sort())).stream()) {
                found.forEach(entry -> {
                    line.accept(row(entry));
                    // Thousands of folded states would otherwise be held until the last line is written.
                    entityManager.detach(entry);
                });
                return true;
            }
        });
    }

    /** A request on somebody's desk: its line, and where it stands. */
    public record OnDesk(RegisterRow row, RequestState state) {}

    /** The same with so many requests on a page, each with where it stands; the counts are of what is in the same hands. */
    public RegisterView<OnDesk> onDesk(String agencyId, FindRequests find, int lines) {
        var counts = counts(agencyId, Queue.OF_OPEN, find.handling(), find.stage());
        return found(agencyId, find, lines, counts, entry -> new OnDesk(row(entry), entry.requestState()));
    }

    private <R> RegisterView<R> found(
            String agencyId, FindRequests find, int lines, Map<Queue, Long> counts, Function<RegisterEntry, R> shown) {
        var most = Math.max(COUNTED, lines);
        var matching = matching(agencyId, find);
        var found = find.narrowed() ? count(matching, find, most) : counts.get(find.queue());
        var more = !find.text().isEmpty() && found > most;
        var counted = more ? most : found;
        var pages = (int) Math.max(1, (counted + lines - 1) / lines);
        var page = Math.min(Math.max(find.page(), 1), pages);
        var rows = entries.findBy(matching, query -> query.slice(PageRequest.of(page - 1, lines, order(find.sort()))));
        return new RegisterView<>(rows.map(shown).getContent(), page, pages, counted, more, counts);
    }

    private Specification<RegisterEntry> matching(String agencyId, FindRequests find) {
        return Matching.all(
                agencyId, find, searched.mayHold(agencyId, find.text()).orElse(null), today);
    }

    /** What nearly every request holds is not counted to its end: nobody leafs through it. */
    private long count(Specification<RegisterEntry> matching, FindRequests find, long most) {
        if (find.text().isEmpty()) {
            return entries.count(matching);
        }
        var is = entityManager.getCriteriaBuilder();
        var query = is.createQuery(String.class);
        var entry = query.from(RegisterEntry.class);
        query.select(entry.get("requestId")).where(matching.toPredicate(entry, query, is));
        return entityManager
                .createQuery(query)
                .setMaxResults((int) most + 1)
                .getResultList()
                .size();
    }

    /** How many requests are in each list. */
    private Map<Queue, Long> counts(String agencyId) {
        var counts = counts(agencyId, Queue.OF_OPEN, Handling.ANY, null);
        counts.putAll(totals.of(agencyId));
        return counts;
    }

    /** How many requests are in each of these lists of what is open, all counted in one pass. */
    public Map<Queue, Long> counts(String agencyId, Set<Queue> open) {
        return counts(agencyId, open, Handling.ANY, null);
    }

    /** The same of what is in these hands, at that stage; null = at any. */
    public Map<Queue, Long> counts(String agencyId, Set<Queue> open, Handling handling, @Nullable Stage stage) {
        var is = entityManager.getCriteriaBuilder();
        var query = is.createTupleQuery();
        var entry = query.from(RegisterEntry.class);
        var asked = List.copyOf(open);
        query.where(
                is.equal(entry.get("agencyId"), agencyId),
                is.isTrue(entry.get("open")),
                stage == null ? is.conjunction() : is.equal(entry.get("stage"), stage),
                Matching.handled(handling).toPredicate(entry, query, is));
        query.select(is.tuple(asked.stream()
                .map(queue -> is.sum(is.<Long>selectCase()
                        .when(Matching.queue(queue, today).toPredicate(entry, query, is), 1L)
                        .otherwise(0L)))
                .toArray(Selection<?>[]::new)));
        var counted = entityManager.createQuery(query).getSingleResult();
        var counts = new EnumMap<Queue, Long>(Queue.class);
        for (var place = 0; place < asked.size(); place++) {
            var count = counted.get(place, Long.class);
            counts.put(asked.get(place), count == null ? 0 : count);
        }
        return counts;
    }

    /** An open request, by its number. */
    public record Open(String requestId, String registerNo, RequestState state) {}

    /** Every open request of an agency, what is due first standing first. */
    public List<Open> open(String agencyId) {
        return entries.findByAgencyIdAndOpenTrueOrderByDueOrderAscRegisterNoAsc(agencyId).stream()
                .map(entry -> new Open(entry.getId(), entry.registerNo(), entry.requestState()))
                .toList();
    }

    /** The open requests at a stage, what is due first standing first. */
    public List<OnDesk> open(String agencyId, Stage stage, int atMost) {
        return entries
                .findByAgencyIdAndOpenTrueAndStageOrderByDueOrderAscRegisterNoAsc(agencyId, stage, Limit.of(atMost))
                .stream()
                .map(entry -> new OnDesk(row(entry), entry.requestState()))
                .toList();
    }

    private RegisterRow row(RegisterEntry entry) {
        var due = entry.open() ? today.due(entry.answerDueOn(), entry.provisional()) : null;
        var delivered = entry.deliveredOn() != null ? entry.deliveredOn() : entry.decidedOn();
        var answered = entry.stage() == Stage.ANSWERED && delivered != null
                ? today.answered(delivered, entry.answerDueOn())
                : null;
        return new RegisterRow(
                entry.getId(),
                entry.registerNo(),
                entry.applicantKind(),
                Masked.name(entry.applicantKind(), entry.applicantName()),
                entry.informationSought(),
                entry.receivedOn(),
                entry.stage(),
                due,
                answered,
                entry.ground(),
                entry.department(),
                entry.officer(),
                entry.open() ? entry.internalDueOn() : null);
    }

    /** Every order ends in the number, so that a request never stands on two pages; each has its index. */
    private static Sort order(FindRequests.Order order) {
        return switch (order) {
            case DUE -> Sort.by(asc("agencyId"), asc("dueOrder"), asc("registerNo"));
            case RECEIVED -> Sort.by(asc("agencyId"), desc("receivedOn"), desc("registerNo"));
            case NUMBER -> Sort.by(asc("agencyId"), desc("registerNo"));
        };
    }
}
