package org.disclosuredesk.query.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.disclosuredesk.law.CountedEntry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Cells that hold far more cases than a page shows, many of them on one day, ended since, or taken back. */
@Transactional
abstract class CrowdedCells {

    private static final int YEAR = 2025;
    private static final int CASES = 400;
    private static final int DAYS = 60;
    private static final int PAGE = 7;
    private static final LocalDate FIRST = LocalDate.of(YEAR, 2, 3);
    private static final List<String> CELLS = cells();

    @Autowired
    TallyRows rows;

    @Autowired
    TallyEntries entries;

    private final String agency = UUID.randomUUID().toString();

    /** More than are read at once. */
    private static List<String> cells() {
        var cells = new ArrayList<String>();
        for (var no = 0; no < 20; no++) {
            cells.add("crowded/" + no);
        }
        return cells;
    }

    /** An entry, and from which to which place of the log it was known. */
    private record Known(
            String caseId,
            CountedEntry entry,
            long addedAt,
            @Nullable Long withdrawnAt) {

        boolean holds(Moment moment) {
            return addedAt <= moment.position()
                    && (withdrawnAt == null || withdrawnAt > moment.position())
                    && entry.holdsOn(moment.day());
        }
    }

    @ParameterizedTest(name = "of a year ({0}), or as cases stand from day to day (0)")
    @ValueSource(ints = {YEAR, CountedEntry.STANDING})
    @DisplayName("page by page every case comes once, oldest first, on any day, as known at any place in the log")
    void pages(int year) {
        var random = new Random(20_251_127L + year);
        var crowd = crowd(year, random);
        for (var times = 0; times < 25; times++) {
            var cells = CELLS.stream().filter(cell -> random.nextInt(3) > 0).toList();
            var moment = new Moment(
                    FIRST.plusDays(random.nextInt(2 * DAYS)),
                    random.nextInt(3) == 0 ? Moment.NOW : random.nextInt(4 * CASES));
            assertThat(paged(moment, year, cells))
                    .as("%s at %s", cells, moment)
                    .isEqualTo(crowd.stream()
                            .filter(one -> cells.contains(one.entry().cell()) && one.holds(moment))
                            .sorted(Comparator.comparing(
                                            (Known one) -> one.entry().from())
                                    .thenComparing(Known::caseId)
                                    .thenComparing(one -> one.entry().cell()))
                            .map(one -> one.caseId() + " " + one.entry().cell())
                            .toList());
        }
    }

    @Test
    @DisplayName("a page of one cell does not lose whoever came first because others ended sooner")
    void oldestFirst() {
        put(
                new CountedEntry(YEAR, CELLS.get(0), FIRST, FIRST.plusDays(20), 0),
                "00000000-0000-0000-0000-00000000000a",
                1);
        put(
                new CountedEntry(YEAR, CELLS.get(0), FIRST.plusDays(1), FIRST.plusDays(18), 0),
                "00000000-0000-0000-0000-00000000000b",
                2);
        rows.write();

        assertThat(entries.entries(Moment.by(FIRST.plusDays(5)), agency, YEAR, List.of(CELLS.get(0)), 0, 1))
                .extracting(TallyEntries.Entry::heldFrom)
                .containsExactly(FIRST);
    }

    private List<String> paged(Moment moment, int year, List<String> cells) {
        var all = new ArrayList<String>();
        for (var offset = 0; offset == all.size(); offset += PAGE) {
            entries.entries(moment, agency, year, cells, offset, PAGE)
                    .forEach(one -> all.add(one.caseId() + " " + one.cell()));
        }
        return all;
    }

    private List<Known> crowd(int year, Random random) {
        var crowd = new ArrayList<Known>();
        for (var position = 1; position <= CASES; position++) {
            var from = FIRST.plusDays(random.nextInt(DAYS));
            // Most stand in one cell, so that it holds many pages and many of a day.
            var cell = CELLS.get(random.nextBoolean() ? 0 : random.nextInt(CELLS.size()));
            var until = random.nextInt(12) == 0 ? null : from.plusDays(1 + random.nextInt(DAYS));
            var entry = new CountedEntry(year, cell, from, until, 0);
            var caseId = new UUID(random.nextLong(), random.nextLong()).toString();
            put(entry, caseId, position);
            var withdrawnAt = random.nextInt(4) == 0 ? (long) position + random.nextInt(3 * CASES) + 1 : null;
            if (withdrawnAt != null) {
                rows.write();
                rows.move(caseId, agency, List.of(entry), List.of(), withdrawnAt);
            }
            crowd.add(new Known(caseId, entry, position, withdrawnAt));
        }
        rows.write();
        return crowd;
    }

    private void put(CountedEntry entry, String caseId, long position) {
        rows.remember(caseId, agency, Map.of("registerNo", caseId), true);
        rows.move(caseId, agency, List.of(), List.of(entry), position);
    }
}
