package org.disclosuredesk.query.today;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.disclosuredesk.law.RequestState;
import org.disclosuredesk.law.RequestState.Consultation;
import org.disclosuredesk.law.RequestState.Correction;
import org.disclosuredesk.law.RequestState.Fee;
import org.disclosuredesk.law.RequestState.Reasons;
import org.disclosuredesk.law.Stage;
import org.jspecify.annotations.Nullable;

/**
 * What a request waits for that is not ours to do.
 *
 * @param stage for what
 * @param since since when; null = not recorded
 * @param until the other side's last day; null = not recorded, or not begun
 * @param over whether that day has passed
 */
record Waiting(
        Stage stage, @Nullable LocalDate since, @Nullable LocalDate until, boolean over) {

    /** Empty where it waits for nobody but us. */
    static Optional<Waiting> of(RequestState state, LocalDate today) {
        var stage = state.stage();
        if (!state.clockStopped() && stage != Stage.AWAITING_REASONS) {
            return Optional.empty();
        }
        var until = until(state, stage);
        return Optional.of(new Waiting(stage, since(state, stage), until, until != null && until.isBefore(today)));
    }

    private static @Nullable LocalDate since(RequestState state, Stage stage) {
        return stage == Stage.AWAITING_REASONS
                ? Optional.ofNullable(state.reasons()).map(Reasons::askedOn).orElse(null)
                : state.stoppedSince();
    }

    private static @Nullable LocalDate until(RequestState state, Stage stage) {
        return switch (stage) {
            case AWAITING_CORRECTION ->
                Optional.ofNullable(state.correction())
                        .map(Correction::correctBy)
                        .orElse(null);
            case AWAITING_PAYMENT ->
                Optional.ofNullable(state.fee()).map(Fee::payBy).orElse(null);
            case AWAITING_REASONS ->
                Optional.ofNullable(state.reasons()).map(Reasons::reasonsBy).orElse(null);
            default -> lastOpinion(state.consultations().stream());
        };
    }

    private static @Nullable LocalDate lastOpinion(Stream<Consultation> consultations) {
        return consultations
                .filter(Consultation::open)
                .map(Consultation::opinionDueOn)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
    }
}
