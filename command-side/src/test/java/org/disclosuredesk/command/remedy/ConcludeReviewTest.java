package org.disclosuredesk.command.remedy;

import static org.disclosuredesk.command.Days.day;
import static org.disclosuredesk.command.Refusal.refusedFor;
import static org.disclosuredesk.command.remedy.Court.REMEDY;
import static org.disclosuredesk.command.remedy.Court.reviewAccepted;
import static org.disclosuredesk.command.remedy.Court.reviewConcluded;
import static org.disclosuredesk.command.remedy.Court.suitAccepted;
import static org.disclosuredesk.command.remedy.Court.today;

import org.disclosuredesk.law.term.RemedyResult;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Art. 51: a reconsideration is concluded")
class ConcludeReviewTest {

    @ParameterizedTest(name = "{0}")
    @EnumSource(RemedyResult.class)
    @DisplayName("with each of the three results")
    void takesEachResult(RemedyResult result) {
        today("2023-09-01")
                .given(reviewAccepted("2023-05-08"))
                .when(conclude("2023-08-31", result))
                .expectEvents(reviewConcluded("2023-08-31", result));
    }

    @Test
    @DisplayName("on the day it was accepted at the earliest, today at the latest")
    void liesBetweenAcceptanceAndToday() {
        today("2023-09-01")
                .given(reviewAccepted("2023-05-08"))
                .when(conclude("2023-05-08", RemedyResult.OTHER))
                .expectSuccessfulHandlerExecution();
        today("2023-09-01")
                .given(reviewAccepted("2023-05-08"))
                .when(conclude("2023-05-07", RemedyResult.OTHER))
                .expectException(refusedFor("concludedOn conclusion-before-acceptance"));
        today("2023-09-01")
                .given(reviewAccepted("2023-05-08"))
                .when(conclude("2023-09-02", RemedyResult.OTHER))
                .expectException(refusedFor("concludedOn remedy-in-future"));
    }

    @Test
    @DisplayName("once; all that is wrong is said at once")
    void isConcludedOnce() {
        today("2023-09-01")
                .given(reviewAccepted("2023-05-08"), reviewConcluded("2023-08-31", RemedyResult.UPHELD))
                .when(conclude("2023-09-02", RemedyResult.CORRECTED))
                .expectException(refusedFor("remedy remedy-concluded", "concludedOn remedy-in-future"));
    }

    @Test
    @DisplayName("as what it was accepted as")
    void isOfItsKind() {
        today("2023-09-01")
                .given(suitAccepted("2023-05-08"))
                .when(conclude("2023-08-31", RemedyResult.UPHELD))
                .expectException(refusedFor("remedy remedy-of-another-kind"));
    }

    private static ConcludeReview conclude(String on, RemedyResult result) {
        return new ConcludeReview(REMEDY, day(on), result, "×府复〔2023〕4号");
    }
}
