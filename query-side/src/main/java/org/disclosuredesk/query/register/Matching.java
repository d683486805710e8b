package org.disclosuredesk.query.register;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.disclosuredesk.law.Stage;
import org.disclosuredesk.law.term.DecisionKind;
import org.disclosuredesk.law.term.Ground;
import org.disclosuredesk.query.due.Today;
import org.disclosuredesk.query.register.FindRequests.Span;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;

/** What of the register a search means. */
final class Matching {

    private static final char ESCAPE = '!';

    private Matching() {}

    /** What is looked for, and of that only these; null = of everything. */
    static Specification<RegisterEntry> all(
            String agencyId, FindRequests find, @Nullable Collection<String> among, Today today) {
        return Specification.allOf(
                // Those are of the agency; H2, told so again, would read the whole agency to find them.
                among == null ? agency(agencyId) : among(among),
                among == null ? inOrder(find) : Specification.unrestricted(),
                text(find.text()),
                narrowed(find),
                within("answerDueOn", find.due()),
                within("decidedOn", find.decided()),
                outcome(find.outcome()),
                handled(find.handling()),
                queue(find.queue(), today));
    }

    private static Specification<RegisterEntry> agency(String agencyId) {
        return (entry, query, is) -> is.equal(entry.get("agencyId"), agencyId);
    }

    /**
     * Says of the leading column of the order what goes without saying: by that alone H2 sees that the index of the order
     * serves best. Of a hundred thousand requests it would otherwise sort every one, to show twenty-five.
     */
    private static Specification<RegisterEntry> inOrder(FindRequests find) {
        return (entry, query, is) -> {
            if (Queue.OF_OPEN.contains(find.queue())) {
                return is.lessThanOrEqualTo(entry.get("dueOrder"), RegisterEntry.AFTER_ALL_DATES);
            }
            return switch (find.sort()) {
                case DUE -> is.greaterThanOrEqualTo(entry.get("dueOrder"), Integer.MIN_VALUE);
                case RECEIVED -> is.greaterThanOrEqualTo(entry.get("receivedOn"), LocalDate.EPOCH);
                case NUMBER -> is.greaterThanOrEqualTo(entry.get("registerNo"), "");
            };
        };
    }

    private static Specification<RegisterEntry> among(Collection<String> requestIds) {
        return (entry, query, is) -> entry.get("requestId").in(requestIds);
    }

    private static Specification<RegisterEntry> text(String text) {
        var words = text.strip().toLowerCase(Locale.ROOT);
        if (words.isEmpty()) {
            return Specification.unrestricted();
        }
        var pattern = '%' + words.replaceAll("([!%_])", ESCAPE + "$1") + '%';
        return (entry, query, is) -> is.or(List.of("registerNo", "informationSought", "applicantName").stream()
                .map(column -> is.like(is.lower(entry.get(column)), pattern, ESCAPE))
                .toList());
    }

    private static Specification<RegisterEntry> narrowed(FindRequests find) {
        return (entry, query, is) -> is.and(
                find.stage() == null ? is.conjunction() : is.equal(entry.get("stage"), find.stage()),
                find.kind() == null ? is.conjunction() : is.equal(entry.get("applicantKind"), find.kind()),
                find.from() == null ? is.conjunction() : is.greaterThanOrEqualTo(entry.get("receivedOn"), find.from()),
                find.until() == null ? is.conjunction() : is.lessThanOrEqualTo(entry.get("receivedOn"), find.until()));
    }

    private static Specification<RegisterEntry> within(String day, Span span) {
        return (entry, query, is) -> is.and(
                span.from() == null ? is.conjunction() : is.greaterThanOrEqualTo(entry.get(day), span.from()),
                span.until() == null ? is.conjunction() : is.lessThanOrEqualTo(entry.get(day), span.until()));
    }

    static Specification<RegisterEntry> handled(Handling handling) {
        return (entry, query, is) -> is.and(
                handling.department() == null
                        ? is.conjunction()
                        : handling.nobodys()
                                ? is.isNull(entry.get("department"))
                                : is.equal(entry.get("department"), handling.department()),
                handling.officers().isEmpty()
                        ? is.conjunction()
                        : entry.get("officer").in(handling.officers()),
                handling.unclaimed() ? is.isNull(entry.get("officer")) : is.conjunction());
    }

    private static Specification<RegisterEntry> outcome(@Nullable String outcome) {
        if (outcome == null) {
            return Specification.unrestricted();
        }
        var grounds = Arrays.stream(Ground.values())
                .filter(ground -> ground.name().equals(outcome) || isKind(ground.kind(), outcome))
                .toList();
        return (entry, query, is) -> entry.get("ground").in(grounds);
    }

    private static boolean isKind(DecisionKind kind, String outcome) {
        return kind.name().equals(outcome);
    }

    static Specification<RegisterEntry> queue(Queue queue, Today today) {
        var day = today.date();
        var soonEnds = today.soonEndsBefore();
        return (entry, query, is) -> {
            var open = is.isTrue(entry.get("open"));
            var due = entry.<LocalDate>get("answerDueOn");
            return switch (queue) {
                case ALL -> is.conjunction();
                case OPEN -> open;
                case OVERDUE -> is.and(open, is.lessThan(due, day));
                case DUE_SOON -> is.and(open, is.between(due, day, soonEnds.minusDays(1)));
                case NORMAL -> is.and(open, is.greaterThanOrEqualTo(due, soonEnds));
                case STOPPED -> is.and(open, is.isNull(due));
                case WITH_FINDINGS -> is.greaterThan(entry.get("findings"), 0);
                case ANSWERED -> is.equal(entry.get("stage"), Stage.ANSWERED);
                case ANSWERED_LATE ->
                    is.and(
                            is.equal(entry.get("stage"), Stage.ANSWERED),
                            is.greaterThan(
                                    is.coalesce(entry.<LocalDate>get("deliveredOn"), entry.<LocalDate>get("decidedOn")),
                                    due));
            };
        };
    }
}
