package org.disclosuredesk.command.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.disclosuredesk.command.known.RemedyAnswer;
import org.disclosuredesk.law.Ids;
import org.disclosuredesk.law.term.RemedyKind;
import org.disclosuredesk.ledger.RemedyRow;
import org.jspecify.annotations.Nullable;

/**
 * What a row of a ledger's remedies is to the store.
 *
 * <p>A remedy has no number: rows and remedies of one request, kind and day of acceptance are told apart by how they
 * ended, whatever their order. Where no request is named there may always be one more of them.
 *
 * @param requestId null where the request is older than the ledger
 * @param remedyId the remedy of the store, or the one to begin
 */
record RemedyMatch(RemedyRow row, @Nullable String requestId, String remedyId, What what) {

    /** What the row is to the store. */
    enum What {
        /** The store has it, or knows even how it ended. */
        KNOWN,
        /** The store has it as pending, and the row says how it ended. */
        CONCLUDED_NOW,
        /** The store does not have it. */
        NEW,
        /** The store says that it ended otherwise. */
        ENDED_OTHERWISE
    }

    private record Key(@Nullable String requestId, RemedyKind kind, LocalDate acceptedOn) {}

    /** What each row is to the store, in the order of the rows. */
    static List<RemedyMatch> of(String agencyId, List<RemedyRow> rows, List<RemedyAnswer> store) {
        return new Matching(agencyId, store).of(rows);
    }

    private static final class Matching {

        private final String agencyId;
        private final Map<Key, List<RemedyAnswer>> unmatched;
        private final Set<String> taken = new HashSet<>();

        Matching(String agencyId, List<RemedyAnswer> store) {
            this.agencyId = agencyId;
            this.unmatched = store.stream()
                    .collect(Collectors.groupingBy(
                            remedy -> new Key(remedy.requestId(), remedy.kind(), remedy.acceptedOn()),
                            HashMap::new,
                            Collectors.toCollection(ArrayList::new)));
            store.forEach(remedy -> taken.add(remedy.remedyId()));
        }

        List<RemedyMatch> of(List<RemedyRow> rows) {
            var matches = new RemedyMatch[rows.size()];
            match(rows, matches, What.KNOWN, Matching::sayTheSame);
            match(
                    rows,
                    matches,
                    What.CONCLUDED_NOW,
                    (row, remedy) -> row.concludedOn() != null && remedy.concludedOn() == null);
            match(rows, matches, What.KNOWN, (row, remedy) -> row.concludedOn() == null);
            match(rows, matches, What.ENDED_OTHERWISE, (row, remedy) -> row.registerNo() != null);
            for (var i = 0; i < matches.length; i++) {
                if (matches[i] == null) {
                    matches[i] = begun(rows.get(i));
                }
            }
            return List.of(matches);
        }

        private static boolean sayTheSame(RemedyRow row, RemedyAnswer remedy) {
            return Objects.equals(row.concludedOn(), remedy.concludedOn()) && row.result() == remedy.result();
        }

        private void match(
                List<RemedyRow> rows,
                @Nullable RemedyMatch[] matches,
                What what,
                BiPredicate<RemedyRow, RemedyAnswer> fits) {
            for (var i = 0; i < matches.length; i++) {
                if (matches[i] == null) {
                    matches[i] = match(rows.get(i), what, fits);
                }
            }
        }

        private @Nullable RemedyMatch match(RemedyRow row, What what, BiPredicate<RemedyRow, RemedyAnswer> fits) {
            var key = new Key(requestId(row), row.kind(), row.acceptedOn());
            var remedies = unmatched.getOrDefault(key, new ArrayList<>()).iterator();
            while (remedies.hasNext()) {
                var remedy = remedies.next();
                if (fits.test(row, remedy)) {
                    remedies.remove();
                    return new RemedyMatch(row, key.requestId(), remedy.remedyId(), what);
                }
            }
            return null;
        }

        private RemedyMatch begun(RemedyRow row) {
            var ordinal = 1;
            while (!taken.add(id(row, ordinal))) {
                ordinal++;
            }
            return new RemedyMatch(row, requestId(row), id(row, ordinal), What.NEW);
        }

        private String id(RemedyRow row, int ordinal) {
            return Ids.remedy(agencyId, row.registerNo(), row.kind(), row.acceptedOn(), ordinal);
        }

        private @Nullable String requestId(RemedyRow row) {
            return row.registerNo() == null ? null : Ids.request(agencyId, row.registerNo());
        }
    }
}
