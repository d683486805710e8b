package org.disclosuredesk.query.register;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import org.disclosuredesk.law.Stage;
import org.disclosuredesk.query.due.Today;
import org.disclosuredesk.query.words.Masked;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the register. */
@Component
@Transactional(readOnly = true)
public class Register {

    /** How many requests a page shows. */
    public static final int PAGE_SIZE = 25;

    private final RegisterEntries entries;
    private final Today today;

    Register(RegisterEntries entries, Today today) {
        this.entries = entries;
        this.today = today;
    }

    /** One page of what is looked for; a page past the last shows the last. */
    public RegisterView find(String agencyId, FindRequests find) {
        var matching = Matching.all(agencyId, find, today);
        var order = order(find.sort());
        var page = entries.findAll(matching, PageRequest.of(Math.max(find.page(), 1) - 1, PAGE_SIZE, order));
        if (page.isEmpty() && page.getTotalPages() > 0) {
            page = entries.findAll(matching, PageRequest.of(page.getTotalPages() - 1, PAGE_SIZE, order));
        }
        return view(page, counts(agencyId, EnumSet.allOf(Queue.class)));
    }

    /** How many requests are in each of these lists. */
    public Map<Queue, Long> counts(String agencyId, EnumSet<Queue> queues) {
        var counts = new EnumMap<Queue, Long>(Queue.class);
        for (var queue : queues) {
            counts.put(queue, entries.count(Matching.agency(agencyId).and(Matching.queue(queue, today))));
        }
        return counts;
    }

    private RegisterView view(Page<RegisterEntry> page, Map<Queue, Long> counts) {
        return new RegisterView(
                page.map(this::row).getContent(),
                page.getNumber() + 1,
                Math.max(page.getTotalPages(), 1),
                page.getTotalElements(),
                counts);
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
                entry.officer());
    }

    /** Every order ends in the number, so that a request never stands on two pages. */
    private static Sort order(FindRequests.Order order) {
        return switch (order) {
            case DUE ->
                Sort.by(
                        Sort.Order.desc("open"),
                        Sort.Order.desc("decidedOn").nullsLast(),
                        Sort.Order.asc("answerDueOn").nullsLast(),
                        Sort.Order.asc("registerNo"),
                        Sort.Order.asc("requestId"));
            case RECEIVED ->
                Sort.by(Sort.Order.desc("receivedOn"), Sort.Order.desc("registerNo"), Sort.Order.asc("requestId"));
            case NUMBER -> Sort.by(Sort.Order.desc("registerNo"), Sort.Order.asc("requestId"));
        };
    }
}
