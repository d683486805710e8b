package org.disclosuredesk.query.dashboard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.disclosuredesk.law.Cells;
import org.disclosuredesk.law.term.Timeliness;
import org.disclosuredesk.query.annualreport.Percent;
import org.disclosuredesk.query.dashboard.OpenRequests.Alike;
import org.jspecify.annotations.Nullable;

/**
 * The departments of a month, ranked by how much of what they answered in it was in time; where that is equal, by how
 * little is overdue with them today.
 *
 * @param month which
 * @param lines the best first; those that answered nothing in the month last, without a rank
 * @param sum all of them together
 */
record DepartmentSheet(YearMonth month, List<Line> lines, Line sum) {

    /**
     * Answers that are judged, in time or late.
     *
     * @param inTime answered by the last lawful day
     * @param late answered after it
     */
    record Answers(int inTime, int late) {

        /** In time, of a hundred; null where none is judged. */
        public @Nullable BigDecimal share() {
            return inTime + late == 0 ? null : Percent.of(inTime, inTime + late);
        }

        private static Answers of(Map<Timeliness, Integer> counted) {
            return new Answers(counted.getOrDefault(Timeliness.IN_TIME, 0), counted.getOrDefault(Timeliness.LATE, 0));
        }
    }

    /**
     * A department.
     *
     * @param rank from 1, the same for those that are equal; null without an answer in the month
     * @param name empty where nobody was named
     * @param ofMonth what it answered in the month
     * @param ofYear in the whole year, as far as it has come
     * @param open what waits with it for an answer today
     * @param overdue what of that is overdue
     */
    record Line(@Nullable Integer rank, String name, Answers ofMonth, Answers ofYear, int open, int overdue) {

        private Line ranked(@Nullable Integer other) {
            return new Line(other, name, ofMonth, ofYear, open, overdue);
        }
    }

    private static final Comparator<Line> BEST_FIRST = Comparator.comparing(
                    (Line line) -> line.ofMonth().share(), Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparingInt(Line::overdue);

    /**
     * The sheet of a month.
     *
     * @param counts the sums of its year's cells
     * @param departments their names; those only answers or open requests name come besides
     * @param open what waits for an answer
     * @param today decides what of that is overdue
     */
    static DepartmentSheet of(
            YearMonth month,
            Map<String, Integer> counts,
            Collection<String> departments,
            List<Alike> open,
            LocalDate today) {
        var ofMonth = new TreeMap<String, Map<Timeliness, Integer>>();
        var ofYear = new TreeMap<String, Map<Timeliness, Integer>>();
        departments.forEach(name -> ofYear.put(name, new EnumMap<>(Timeliness.class)));
        open.forEach(one -> ofYear.putIfAbsent(one.department(), new EnumMap<>(Timeliness.class)));
        counts.forEach((cell, cases) -> Cells.ofMonth(cell)
                .filter(one -> one.kind().equals("answered") && cases != 0)
                .ifPresent(one -> {
                    add(ofYear, one, cases);
                    if (one.month() == month.getMonthValue()) {
                        add(ofMonth, one, cases);
                    }
                }));
        var lines = ofYear.keySet().stream()
                .map(name -> new Line(
                        null,
                        name,
                        Answers.of(ofMonth.getOrDefault(name, Map.of())),
                        Answers.of(ofYear.get(name)),
                        OpenRequests.count(open, one -> one.department().equals(name)),
                        OpenRequests.count(open, one -> one.department().equals(name) && one.overdue(today))))
                .sorted(BEST_FIRST)
                .toList();
        return new DepartmentSheet(month, ranked(lines), sum(lines));
    }

    private static void add(Map<String, Map<Timeliness, Integer>> to, Cells.OfMonth one, int cases) {
        to.computeIfAbsent(one.department(), none -> new EnumMap<>(Timeliness.class))
                .merge(one.timeliness(), cases, Integer::sum);
    }

    private static List<Line> ranked(List<Line> lines) {
        var ranked = new ArrayList<Line>();
        for (var line : lines) {
            var last = ranked.isEmpty() ? null : ranked.get(ranked.size() - 1);
            var rank =
                    last != null && BEST_FIRST.compare(last, line) == 0 ? last.rank() : (Integer) (ranked.size() + 1);
            ranked.add(line.ranked(line.ofMonth().share() == null ? null : rank));
        }
        return List.copyOf(ranked);
    }

    private static Line sum(List<Line> lines) {
        var inTime = 0;
        var late = 0;
        var inTimeOfYear = 0;
        var lateOfYear = 0;
        var open = 0;
        var overdue = 0;
        for (var line : lines) {
            inTime += line.ofMonth().inTime();
            late += line.ofMonth().late();
            inTimeOfYear += line.ofYear().inTime();
            lateOfYear += line.ofYear().late();
            open += line.open();
            overdue += line.overdue();
        }
        return new Line(null, "", new Answers(inTime, late), new Answers(inTimeOfYear, lateOfYear), open, overdue);
    }
}
