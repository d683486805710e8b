package org.disclosuredesk.query.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.disclosuredesk.law.RequestState;
import org.disclosuredesk.law.RequestState.Consultation;
import org.disclosuredesk.law.Stage;
import org.disclosuredesk.query.words.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * Periods of others that have run out, and what that opens to the office. Nothing follows by itself: whether there was a
 * good reason is for a human to judge (arts. 30, 32, 34, 35, 42).
 *
 * @param says what ran out, and what may be done
 * @param slug the form that does it
 */
public record Lapsed(Phrase says, String slug) {

    /** What has run out by a day. */
    static List<Lapsed> of(RequestState state, LocalDate today) {
        return Stream.of(
                        correction(state, today), consultations(state, today), reasons(state, today), fee(state, today))
                .flatMap(lapsed -> lapsed)
                .toList();
    }

    private static Stream<Lapsed> correction(RequestState state, LocalDate today) {
        var correction = state.correction();
        return state.stage() == Stage.AWAITING_CORRECTION && correction != null
                ? of("lapsed.correction", correction.correctBy(), today, "closing")
                : Stream.of();
    }

    private static Stream<Lapsed> consultations(RequestState state, LocalDate today) {
        return state.open()
                ? state.consultations().stream()
                        .filter(Consultation::open)
                        .flatMap(one -> of(
                                one.thirdParty() ? "lapsed.third-party" : "lapsed.other-agency",
                                one.opinionDueOn(),
                                today,
                                one.thirdParty() ? "third-party-end" : "other-agency-end"))
                : Stream.of();
    }

    private static Stream<Lapsed> reasons(RequestState state, LocalDate today) {
        var reasons = state.reasons();
        return state.stage() == Stage.AWAITING_REASONS && reasons != null
                ? of("lapsed.reasons", reasons.reasonsBy(), today, "draft")
                : Stream.of();
    }

    private static Stream<Lapsed> fee(RequestState state, LocalDate today) {
        var fee = state.fee();
        return state.stage() == Stage.AWAITING_PAYMENT && fee != null
                ? of("lapsed.fee", fee.payBy(), today, "closing")
                : Stream.of();
    }

    private static Stream<Lapsed> of(String key, @Nullable LocalDate lastDay, LocalDate today, String slug) {
        return lastDay != null && today.isAfter(lastDay)
                ? Stream.of(new Lapsed(Phrase.of(key, lastDay), slug))
                : Stream.of();
    }
}
