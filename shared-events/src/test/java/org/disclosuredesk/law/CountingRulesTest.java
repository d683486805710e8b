package org.disclosuredesk.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.disclosuredesk.events.CarryOverWithdrawn;
import org.disclosuredesk.events.RequestCarriedOver;
import org.disclosuredesk.events.ReviewAccepted;
import org.disclosuredesk.events.ReviewConcluded;
import org.disclosuredesk.events.SuitAccepted;
import org.disclosuredesk.events.SuitConcluded;
import org.disclosuredesk.law.term.ApplicantKind;
import org.disclosuredesk.law.term.Ground;
import org.disclosuredesk.law.term.RemedyKind;
import org.disclosuredesk.law.term.RemedyResult;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("国办公开办函〔2021〕30号: in which cells a case counts")
class CountingRulesTest {

    private static final LocalDate LONG_AFTER = LocalDate.of(2040, 1, 1);
    private static final String NEW = "new_received";
    private static final String IN = "carried_in";
    private static final String OUT = "carried_out";

    private final CountingRules rules = new CountingRules2021();

    static Stream<Arguments> everyGroundForEveryApplicant() {
        return Arrays.stream(Ground.values())
                .flatMap(ground -> Arrays.stream(ApplicantKind.values()).map(kind -> Arguments.of(ground, kind)));
    }

    @ParameterizedTest(name = "{0} for {1}")
    @MethodSource("everyGroundForEveryApplicant")
    @DisplayName("received and answered within a year: one new case, one result, in the applicant's own column")
    void receivedAndAnsweredWithinAYear(Ground ground, ApplicantKind kind) {
        var facts = CaseOf.received("2023-03-06", kind)
                .answered("2023-03-27", ground)
                .closedUpTo(2025)
                .facts();
        var row = Table3Row.RESULTS.get(ground.ordinal());
        var column = kind.name().toLowerCase(Locale.ROOT);

        assertThat(rules.entriesOf(facts))
                .containsExactlyInAnyOrder(
                        new CountedEntry(2023, "table3/new_received/" + column, day("2023-03-06"), null, 0),
                        new CountedEntry(
                                CountedEntry.STANDING,
                                "table3/open/" + column,
                                day("2023-03-06"),
                                day("2023-03-27"),
                                0),
                        new CountedEntry(2023, "table3/" + row.key() + "/" + column, day("2023-03-27"), null, 1));
    }

    @Test
    @DisplayName("received and answered on one day, it was open on none")
    void receivedAndAnsweredOnOneDay() {
        var facts = CaseOf.received("2023-03-06")
                .answered("2023-03-06", Ground.DISCLOSED)
                .facts();

        assertThat(rules.entriesOf(facts)).noneMatch(entry -> entry.cell().contains("open"));
    }

    @Test
    @DisplayName("answered in the next year: carried out of the one and into the other, the result in the other")
    void answeredInTheNextYear() {
        var request = CaseOf.received("2022-12-30").closedUpTo(2022);

        assertThat(cells(request)).isEqualTo(cellsOf(2022, NEW, 2022, OUT, 2023, IN));
        assertThat(openOn(request, "2023-01-02")).isTrue();

        request.answered("2023-01-02", Ground.NOT_HELD).closedUpTo(2025);

        assertThat(cells(request)).isEqualTo(cellsOf(2022, NEW, 2022, OUT, 2023, IN, 2023, "unable_not_held"));
        assertThat(openOn(request, "2023-01-01")).isTrue();
        assertThat(openOn(request, "2023-01-02")).isFalse();
    }

    @Test
    @DisplayName("open for years, it is carried out of and into each of them")
    void openForYears() {
        var request = CaseOf.received("2020-05-06").closedUpTo(2023);

        assertThat(cells(request))
                .isEqualTo(cellsOf(
                        2020, NEW, 2020, OUT, 2021, IN, 2021, OUT, 2022, IN, 2022, OUT, 2023, IN, 2023, OUT, 2024, IN));
        assertBalanced(request, 2020, 2023);
    }

    @Test
    @DisplayName("a carry-over holds from the last day of its year, for the year that ended and for the next")
    void aCarryOverHoldsFromTheLastDayOfItsYear() {
        var entries =
                rules.entriesOf(CaseOf.received("2022-12-30").closedUpTo(2022).facts());

        assertThat(entries)
                .filteredOn(entry -> entry.cell().contains("carried"))
                .allMatch(entry -> entry.from().equals(day("2022-12-31")) && entry.until() == null)
                .extracting(CountedEntry::event)
                .containsOnly(1L);
    }

    @Test
    @DisplayName("a December answer typed after the close takes the carry-over back")
    void aDecemberAnswerTypedAfterTheClose() {
        var request = CaseOf.received("2022-12-01").closedUpTo(2022).answered("2022-12-30", Ground.DISCLOSED);

        assertThat(request.facts().owedCarryOvers(2022))
                .singleElement()
                .isInstanceOfSatisfying(
                        CarryOverWithdrawn.class,
                        withdrawn -> assertThat(withdrawn.year()).isEqualTo(2022));
        assertThat(cells(request.closedUpTo(2022))).isEqualTo(cellsOf(2022, NEW, 2022, "disclosed"));
    }

    @Test
    @DisplayName("a December receipt typed after the close is carried over with it")
    void aDecemberReceiptTypedAfterTheClose() {
        assertThat(CaseOf.received("2022-12-30").facts().owedCarryOvers(2023))
                .extracting(event -> ((RequestCarriedOver) event).year())
                .containsExactly(2022, 2023);
    }

    @Test
    @DisplayName("what was recorded of a year's end is owed no more, and of a year that has not ended nothing is")
    void whatWasRecordedIsOwedNoMore() {
        var request = CaseOf.received("2022-12-30").closedUpTo(2022);

        assertThat(request.facts().owedCarryOvers(2022)).isEmpty();
        assertThat(CaseOf.received("2023-03-06").facts().owedCarryOvers(2022)).isEmpty();
    }

    @Test
    @DisplayName("set aside within its year: the result is withdrawn, the case is open again and the new answer counts")
    void setAsideWithinItsYear() {
        var request = CaseOf.received("2023-03-06")
                .answered("2023-03-27", Ground.THIRD_PARTY_RIGHTS)
                .setAside("2023-07-03");

        assertThat(cells(request)).isEqualTo(cellsOf(2023, NEW));
        assertThat(rowsOn(request, "2023-07-02")).containsExactlyInAnyOrder(NEW, "refused_third_party_rights");
        assertThat(rowsOn(request, "2023-07-03")).containsExactlyInAnyOrder(NEW, "open");

        request.answered("2023-07-24", Ground.DISCLOSED).closedUpTo(2025);

        assertThat(cells(request)).isEqualTo(cellsOf(2023, NEW, 2023, "disclosed"));
        assertThat(openOn(request, "2023-07-24")).isFalse();
        assertBalanced(request, 2023, 2025);
    }

    @Test
    @DisplayName("set aside within its year and answered anew in the next: carried over between them")
    void setAsideWithinItsYearAndAnsweredInTheNext() {
        var request = CaseOf.received("2023-03-06")
                .answered("2023-03-27", Ground.THIRD_PARTY_RIGHTS)
                .setAside("2023-12-20")
                .answered("2024-01-12", Ground.PARTIALLY_DISCLOSED)
                .closedUpTo(2025);

        assertThat(cells(request)).isEqualTo(cellsOf(2023, NEW, 2023, OUT, 2024, IN, 2024, "partially_disclosed"));
        assertBalanced(request, 2023, 2025);
    }

    @Test
    @DisplayName("set aside twice within its year, the third answer counts")
    void setAsideTwiceWithinItsYear() {
        var request = CaseOf.received("2023-01-05")
                .answered("2023-01-20", Ground.STATE_SECRET)
                .setAside("2023-05-04")
                .answered("2023-05-20", Ground.ENFORCEMENT_FILE)
                .setAside("2023-05-20")
                .answered("2023-06-01", Ground.NEEDS_CREATION)
                .closedUpTo(2024);

        assertThat(cells(request)).isEqualTo(cellsOf(2023, NEW, 2023, "unable_needs_creation"));
        // Given and set aside on one day, the second answer held on none.
        assertThat(rowsOn(request, "2023-05-20")).containsExactlyInAnyOrder(NEW, "open");
        assertBalanced(request, 2023, 2024);
    }

    @Test
    @DisplayName("Reading: set aside in a later year the result stays in its year, and the new answer enters no row")
    void setAsideInALaterYear() {
        var request = CaseOf.received("2023-11-06")
                .answered("2023-12-01", Ground.THIRD_PARTY_RIGHTS)
                .setAside("2024-01-15");

        assertThat(request.facts().open()).isTrue();
        assertThat(openOn(request, "2024-01-16")).isFalse();

        request.answered("2024-02-05", Ground.DISCLOSED).closedUpTo(2025);

        assertThat(cells(request)).isEqualTo(cellsOf(2023, NEW, 2023, "refused_third_party_rights"));
        assertBalanced(request, 2023, 2025);
    }

    @Test
    @DisplayName("Reading: set aside in a later year and still open at its end, it is not carried over")
    void setAsideInALaterYearItIsNotCarriedOver() {
        var request = CaseOf.received("2023-11-06")
                .answered("2023-12-01", Ground.THIRD_PARTY_RIGHTS)
                .setAside("2024-12-15");

        assertThat(request.facts().owedCarryOvers(2025)).isEmpty();
    }

    @Test
    @DisplayName("the day of receipt rectified into another year: new there, and the carry-overs follow")
    void theDayOfReceiptRectified() {
        var request = CaseOf.received("2022-12-30")
                .closedUpTo(2022)
                .rectified(0, "receivedOn", "2023-01-03")
                .answered("2023-01-20", Ground.DISCLOSED)
                .closedUpTo(2025);

        assertThat(cells(request)).isEqualTo(cellsOf(2023, NEW, 2023, "disclosed"));

        request.rectified(0, "receivedOn", "2021-12-31").closedUpTo(2025);

        assertThat(cells(request))
                .isEqualTo(cellsOf(2021, NEW, 2021, OUT, 2022, IN, 2022, OUT, 2023, IN, 2023, "disclosed"));
        assertBalanced(request, 2021, 2025);
    }

    @Test
    @DisplayName("the kind of applicant rectified: every entry moves to the other column")
    void theKindOfApplicantRectified() {
        var request = CaseOf.received("2022-12-30")
                .closedUpTo(2022)
                .answered("2023-01-20", Ground.DISCLOSED)
                .rectified(0, "applicantKind", "LEGAL_SERVICE");

        assertThat(rules.entriesOf(request.facts()))
                .hasSize(5)
                .allMatch(entry -> entry.cell().endsWith("/legal_service"));
    }

    @Test
    @DisplayName("the ground rectified: the other row, by the event that says so")
    void theGroundRectified() {
        var request = CaseOf.received("2023-03-06")
                .answered("2023-03-27", Ground.DISCLOSED)
                .rectified(1, "ground", "REPEAT");

        assertThat(cells(request)).isEqualTo(cellsOf(2023, NEW, 2023, "not_processed_repeat"));
        assertThat(rules.entriesOf(request.facts()))
                .filteredOn(entry -> entry.cell().contains("repeat"))
                .singleElement()
                .extracting(CountedEntry::event)
                .isEqualTo(2L);
    }

    @Test
    @DisplayName("the day of the answer rectified into another year: the result and the carry-overs move")
    void theDayOfTheAnswerRectified() {
        var request = CaseOf.received("2022-12-01")
                .answered("2022-12-29", Ground.DISCLOSED)
                .closedUpTo(2022)
                .rectified(1, "decidedOn", "2023-01-03")
                .closedUpTo(2025);

        assertThat(cells(request)).isEqualTo(cellsOf(2022, NEW, 2022, OUT, 2023, IN, 2023, "disclosed"));
        assertBalanced(request, 2022, 2025);
    }

    @Test
    @DisplayName("the day of setting aside rectified across a year's end: the result comes back, or goes")
    void theDayOfSettingAsideRectified() {
        var request = CaseOf.received("2023-11-06")
                .answered("2023-12-01", Ground.THIRD_PARTY_RIGHTS)
                .setAside("2024-01-15")
                .answered("2024-02-05", Ground.DISCLOSED)
                .rectified(2, "setAsideOn", "2023-12-29")
                .closedUpTo(2025);

        assertThat(cells(request)).isEqualTo(cellsOf(2023, NEW, 2023, OUT, 2024, IN, 2024, "disclosed"));

        request.rectified(2, "setAsideOn", "2024-01-02").closedUpTo(2025);

        assertThat(cells(request)).isEqualTo(cellsOf(2023, NEW, 2023, "refused_third_party_rights"));
        assertBalanced(request, 2023, 2025);
    }

    @Test
    @DisplayName("registered by mistake: it counts nowhere, and its carry-overs are taken back")
    void registeredByMistake() {
        var request = CaseOf.received("2022-12-30").closedUpTo(2023).voided(0);

        assertThat(rules.entriesOf(request.facts())).isEmpty();
        assertThat(request.facts().owedCarryOvers(2023)).hasSize(2).allMatch(CarryOverWithdrawn.class::isInstance);
        assertThat(request.closedUpTo(2023).facts().carriedOver()).isEmpty();
    }

    @Test
    @DisplayName("an answer recorded by mistake: open as if it had never been, and the next answer counts")
    void anAnswerRecordedByMistake() {
        var request = CaseOf.received("2022-12-01")
                .answered("2022-12-20", Ground.DISCLOSED)
                .voided(1)
                .closedUpTo(2022);

        assertThat(cells(request)).isEqualTo(cellsOf(2022, NEW, 2022, OUT, 2023, IN));
        assertThat(openOn(request, "2022-12-20")).isTrue();

        request.answered("2023-01-05", Ground.NOT_HELD).closedUpTo(2025);

        assertThat(cells(request)).isEqualTo(cellsOf(2022, NEW, 2022, OUT, 2023, IN, 2023, "unable_not_held"));
        assertBalanced(request, 2022, 2025);
    }

    @Test
    @DisplayName("a setting aside recorded by mistake: the answer stands as if nothing had been")
    void aSettingAsideRecordedByMistake() {
        var request = CaseOf.received("2023-03-06")
                .answered("2023-03-27", Ground.DISCLOSED)
                .setAside("2023-07-03")
                .voided(2)
                .closedUpTo(2025);

        assertThat(request.facts().open()).isFalse();
        assertThat(cells(request)).isEqualTo(cellsOf(2023, NEW, 2023, "disclosed"));
        assertThat(openOn(request, "2023-07-04")).isFalse();
    }

    @ParameterizedTest
    @EnumSource(RemedyResult.class)
    @DisplayName(
            "table 4: a remedy is pending from its acceptance, and its result counts in the year of the conclusion")
    void aRemedyIsPendingAndThenConcluded(RemedyResult result) {
        var accepted = RemedyFacts.after(null, new ReviewAccepted("a", "r", null, day("2023-12-01"), true, null, null));
        var concluded = RemedyFacts.after(accepted, new ReviewConcluded("a", "r", day("2024-01-15"), result, null));

        assertThat(rules.entriesOf(accepted))
                .containsExactly(
                        new CountedEntry(CountedEntry.STANDING, "table4/review/pending", day("2023-12-01"), null, 0));
        assertThat(rules.entriesOf(concluded))
                .containsExactly(
                        new CountedEntry(
                                CountedEntry.STANDING,
                                "table4/review/pending",
                                day("2023-12-01"),
                                day("2024-01-15"),
                                0),
                        new CountedEntry(
                                2024,
                                "table4/review/" + result.name().toLowerCase(Locale.ROOT),
                                day("2024-01-15"),
                                null,
                                1));
    }

    @ParameterizedTest
    @CsvSource({"false, litigation_direct", "true, litigation_after_review"})
    @DisplayName("table 4: suits count apart, with and without reconsideration first")
    void suitsCountApart(boolean afterReview, String kind) {
        var accepted = RemedyFacts.after(
                null, new SuitAccepted("a", "s", null, day("2023-12-01"), afterReview, true, null, null, null));
        var concluded =
                RemedyFacts.after(accepted, new SuitConcluded("a", "s", day("2023-12-01"), RemedyResult.UPHELD, null));

        assertThat(rules.entriesOf(accepted))
                .extracting(CountedEntry::cell)
                .containsExactly("table4/" + kind + "/pending");
        assertThat(rules.entriesOf(concluded))
                .extracting(CountedEntry::cell)
                .containsExactly("table4/" + kind + "/upheld");
        assertThat(concluded.kind()).isEqualTo(afterReview ? RemedyKind.SUIT_AFTER_REVIEW : RemedyKind.SUIT_DIRECT);
    }

    @Test
    @DisplayName("国办公开办函〔2016〕201号: a suit in which the agency is only the reviewing authority counts nothing")
    void onlyTheReviewingAuthorityCountsNothing() {
        var facts = RemedyFacts.after(
                null, new SuitAccepted("a", "s", null, day("2023-12-01"), true, false, null, null, null));

        assertThat(rules.entriesOf(facts)).isEmpty();
    }

    /** How often the case stands in each row of each year, long after everything happened; open and pending apart. */
    private Map<String, Integer> cells(CaseOf request) {
        var cells = new TreeMap<String, Integer>();
        for (var entry : rules.entriesOf(request.facts())) {
            if (entry.year() != CountedEntry.STANDING && entry.holdsOn(LONG_AFTER)) {
                cells.merge(entry.year() + " " + row(entry), 1, Integer::sum);
            }
        }
        return cells;
    }

    private static Map<String, Integer> cellsOf(Object... yearsAndRows) {
        var cells = new TreeMap<String, Integer>();
        for (var i = 0; i < yearsAndRows.length; i += 2) {
            cells.put(yearsAndRows[i] + " " + yearsAndRows[i + 1], 1);
        }
        return cells;
    }

    private List<String> rowsOn(CaseOf request, String day) {
        return rules.entriesOf(request.facts()).stream()
                .filter(entry -> entry.holdsOn(day(day)))
                .map(CountingRulesTest::row)
                .toList();
    }

    private boolean openOn(CaseOf request, String day) {
        return rowsOn(request, day).contains("open");
    }

    private void assertBalanced(CaseOf request, int firstYear, int lastYear) {
        var cells = cells(request);
        for (var year = firstYear; year <= lastYear; year++) {
            var of = year + " ";
            var results = Table3Row.RESULTS.stream()
                    .mapToInt(row -> cells.getOrDefault(of + row.key(), 0))
                    .sum();
            assertThat(cells.getOrDefault(of + NEW, 0) + cells.getOrDefault(of + IN, 0))
                    .as("%d: 一 + 二 = 三 + 四", year)
                    .isEqualTo(results + cells.getOrDefault(of + OUT, 0));
        }
    }

    private static String row(CountedEntry entry) {
        return entry.cell().split("/")[1];
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
