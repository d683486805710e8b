package org.disclosuredesk.law;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.disclosuredesk.law.term.ApplicantKind;
import org.disclosuredesk.law.term.Ground;
import org.jspecify.annotations.Nullable;

/** Putting right a clerk's slip (更正): what of a request can be put right, how it reads now, and what order of dates is possible. */
public final class Rectification {

    private Rectification() {}

    /**
     * How a fact reads now.
     *
     * @param field the component of the event; null = the whole event
     * @return empty where the request has no such fact that can be put right
     */
    public static Optional<String> reads(CountedFacts facts, long eventSequence, @Nullable String field) {
        if (facts.voided()) {
            return Optional.empty();
        }
        if (eventSequence == 0) {
            return ofReceipt(facts, field);
        }
        return facts.answers().stream()
                .filter(answer -> !answer.voided())
                .flatMap(answer -> ofAnswer(answer, eventSequence, field).stream())
                .findFirst();
    }

    private static Optional<String> ofReceipt(CountedFacts facts, @Nullable String field) {
        if (field == null) {
            return Optional.of("");
        }
        return switch (field) {
            case "receivedOn" -> Optional.of(facts.receivedOn().toString());
            case "applicantKind" -> Optional.of(facts.applicantKind().name());
            default -> Optional.empty();
        };
    }

    private static Optional<String> ofAnswer(CountedFacts.Answer answer, long eventSequence, @Nullable String field) {
        if (eventSequence == answer.event()) {
            return field == null
                    ? Optional.of("")
                    : switch (field) {
                        case "decidedOn" -> Optional.of(answer.decidedOn().toString());
                        case "ground" -> Optional.of(answer.ground().name());
                        default -> Optional.empty();
                    };
        }
        var setAside = answer.setAsideEvent() != null && eventSequence == answer.setAsideEvent();
        if (!setAside || answer.setAsideOn() == null) {
            return Optional.empty();
        }
        return field == null
                ? Optional.of("")
                : "setAsideOn".equals(field) ? Optional.of(answer.setAsideOn().toString()) : Optional.empty();
    }

    /** Whether a new value can be read as what the field holds; a null field takes no value. */
    public static boolean readable(@Nullable String field, @Nullable String to) {
        if (field == null || to == null) {
            return field == null && to == null;
        }
        try {
            switch (field) {
                case "applicantKind" -> ApplicantKind.valueOf(to);
                case "ground" -> Ground.valueOf(to);
                default -> LocalDate.parse(to);
            }
            return true;
        } catch (IllegalArgumentException | DateTimeParseException e) {
            return false;
        }
    }

    /** Whether the dates stand in an order that is possible: receipt, answer, setting aside, next answer, today. */
    public static boolean possible(CountedFacts facts, LocalDate today) {
        if (facts.voided()) {
            return true;
        }
        var earliest = facts.receivedOn();
        var answered = false;
        for (var answer : facts.answers()) {
            if (answer.voided()) {
                continue;
            }
            if (answered || answer.decidedOn().isBefore(earliest)) {
                return false;
            }
            earliest = answer.decidedOn();
            answered = answer.setAsideOn() == null;
            if (answer.setAsideOn() != null) {
                if (answer.setAsideOn().isBefore(earliest)) {
                    return false;
                }
                earliest = answer.setAsideOn();
            }
        }
        return !earliest.isAfter(today);
    }
}
