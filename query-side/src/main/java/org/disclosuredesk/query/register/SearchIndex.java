package org.disclosuredesk.query.register;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Finds requests by the pieces of their texts, so that nobody reads a whole register to find one of them. */
@Component
class SearchIndex {

    /** The table it fills, on behalf of the register's projection. */
    static final String TABLE = "register_gram";

    /** A text that more requests may hold is found as fast by reading them in order. */
    private static final int COMMON = 2_000;

    private static final int VERY_COMMON = 4 * COMMON;

    /** So many pieces are looked up at once; more hardly narrow any further. */
    private static final int TOGETHER = 3;

    /** Pieces beyond these hardly narrow any further. */
    private static final int PIECES = 12;

    private final JdbcTemplate jdbc;

    SearchIndex(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The texts of a request changed: what it had before, and what it has now. */
    void changed(String agencyId, String requestId, Set<String> before, Set<String> now) {
        var gone = new HashSet<>(before);
        gone.removeAll(now);
        var come = new HashSet<>(now);
        come.removeAll(before);
        write(
                "delete from register_gram where agency_id = ? and gram = ? and request_id = ?",
                agencyId,
                gone,
                requestId);
        write("insert into register_gram (agency_id, gram, request_id) values (?, ?, ?)", agencyId, come, requestId);
    }

    private void write(String sql, String agencyId, Set<String> grams, String requestId) {
        if (!grams.isEmpty()) {
            jdbc.batchUpdate(
                    sql,
                    grams.stream()
                            .map(gram -> new Object[] {agencyId, gram, requestId})
                            .toList());
        }
    }

    /**
     * All requests that may hold a text, and perhaps some that do not; empty where its pieces are so common that reading
     * the register in order finds the first of them at once, or where it is too short to have any.
     */
    Optional<List<String>> mayHold(String agencyId, String text) {
        // Of pieces that are common alike, the longer is the rarer.
        var pieces = SearchGrams.of(text).stream()
                .limit(PIECES)
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
        if (pieces.isEmpty()) {
            return Optional.empty();
        }
        var rarest = rarest(agencyId, pieces);
        var together = Stream.concat(Stream.of(rarest), pieces.stream().filter(piece -> !piece.equals(rarest)))
                .limit(TOGETHER)
                .toList();
        var holding = holding(agencyId, together);
        return holding.size() == COMMON ? Optional.empty() : Optional.of(holding);
    }

    /** A piece that few requests have, or fewer than others; to count on to the end would take longer than it saves. */
    private String rarest(String agencyId, List<String> pieces) {
        var counts = new HashMap<String, Integer>();
        pieces.forEach(piece -> counts.put(piece, count(agencyId, piece, COMMON)));
        var fewest = Collections.min(pieces, Comparator.comparing(counts::get));
        return counts.get(fewest) < COMMON
                ? fewest
                : pieces.stream()
                        .filter(piece -> count(agencyId, piece, VERY_COMMON) < VERY_COMMON)
                        .findFirst()
                        .orElse(fewest);
    }

    private int count(String agencyId, String piece, int atMost) {
        var counted = jdbc.queryForObject(
                "select count(*) from (select request_id from register_gram where agency_id = ? and gram = ?"
                        + " fetch first " + atMost + " rows only) counted",
                Integer.class,
                agencyId,
                piece);
        return counted == null ? 0 : counted;
    }

    private List<String> holding(String agencyId, List<String> pieces) {
        var sql = new StringBuilder("select request_id from register_gram held where agency_id = ? and gram = ?");
        var values = new ArrayList<Object>(List.of(agencyId, pieces.get(0)));
        for (var piece : pieces.subList(1, pieces.size())) {
            sql.append(" and exists (select 1 from register_gram other where other.agency_id = ? and other.gram = ?"
                    + " and other.request_id = held.request_id)");
            values.addAll(List.of(agencyId, piece));
        }
        sql.append(" fetch first " + COMMON + " rows only");
        return jdbc.queryForList(sql.toString(), String.class, values.toArray());
    }
}
