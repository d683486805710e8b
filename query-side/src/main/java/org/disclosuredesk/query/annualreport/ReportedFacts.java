package org.disclosuredesk.query.annualreport;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.disclosuredesk.law.Cells;
import org.disclosuredesk.law.Cells.OfMonth;
import org.disclosuredesk.law.term.Channel;
import org.disclosuredesk.law.term.ReportFact;
import org.disclosuredesk.law.term.Timeliness;

/**
 * What the text of a report says in figures besides its tables, counted as the tables are.
 *
 * @param sums each fact; nought where nothing was recorded
 * @param channels requests received by each way they came; those of unknown ways are missing
 * @param answered requests answered by department and whether in time; the empty name stands for nobody
 */
public record ReportedFacts(
        Map<ReportFact, Integer> sums, Map<Channel, Integer> channels, Map<String, Map<Timeliness, Integer>> answered) {

    private static final int FEN = 2;

    /** From the sums of a year's cells. */
    public static ReportedFacts of(Map<String, Integer> counts) {
        var sums = new EnumMap<ReportFact, Integer>(ReportFact.class);
        for (var fact : ReportFact.values()) {
            sums.put(fact, counts.getOrDefault(Cells.of(fact), 0));
        }
        var channels = new EnumMap<Channel, Integer>(Channel.class);
        var answered = new TreeMap<String, Map<Timeliness, Integer>>();
        counts.forEach((cell, count) ->
                Cells.ofMonth(cell).filter(one -> count != 0).ifPresent(one -> add(one, count, channels, answered)));
        return new ReportedFacts(
                Collections.unmodifiableMap(sums),
                Collections.unmodifiableMap(channels),
                Collections.unmodifiableMap(answered));
    }

    private static void add(
            OfMonth one, int count, Map<Channel, Integer> channels, Map<String, Map<Timeliness, Integer>> answered) {
        if (one.kind().equals("answered")) {
            answered.computeIfAbsent(one.department(), none -> new EnumMap<>(Timeliness.class))
                    .merge(one.timeliness(), count, Integer::sum);
        } else if (one.channel() != null) {
            channels.merge(one.channel(), count, Integer::sum);
        }
    }

    /** One fact. */
    public int sum(ReportFact fact) {
        return sums.get(fact);
    }

    /** A sum of money in yuan. */
    public BigDecimal yuan(ReportFact fact) {
        return BigDecimal.valueOf(sum(fact), FEN).stripTrailingZeros();
    }

    /** How many were answered in time, or late, in all departments. */
    public int answered(Timeliness timeliness) {
        return answered.values().stream()
                .mapToInt(of -> of.getOrDefault(timeliness, 0))
                .sum();
    }

    /** The share answered in time, in per cent with one decimal; empty where none is judged. */
    public Optional<BigDecimal> inTime() {
        return share(new HashMap<>(
                Map.of(Timeliness.IN_TIME, answered(Timeliness.IN_TIME), Timeliness.LATE, answered(Timeliness.LATE))));
    }

    /** The share of one department. */
    public Optional<BigDecimal> inTime(String department) {
        return share(answered.getOrDefault(department, Map.of()));
    }

    private static Optional<BigDecimal> share(Map<Timeliness, Integer> of) {
        var inTime = of.getOrDefault(Timeliness.IN_TIME, 0);
        var judged = inTime + of.getOrDefault(Timeliness.LATE, 0);
        return judged == 0 ? Optional.empty() : Optional.of(Percent.of(inTime, judged));
    }
}
