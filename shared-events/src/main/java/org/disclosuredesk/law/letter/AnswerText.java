package org.disclosuredesk.law.letter;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Collectors;
import org.disclosuredesk.events.CorrectionCalledFor;
import org.disclosuredesk.events.Decision;
import org.disclosuredesk.events.InformationPartiallyDisclosed;
import org.disclosuredesk.events.PersonalField;
import org.disclosuredesk.law.term.Ground;
import org.disclosuredesk.law.term.LetterKind;
import org.disclosuredesk.law.term.Particular;
import org.jspecify.annotations.Nullable;

/** What the letters that answer a request say (答复书, arts. 36-39). */
final class AnswerText {

    private final LetterCase file;
    private final Occasion occasion;
    private final Decision decision;
    private final Ground ground;
    private final @Nullable Particular particular;
    private final LegalBasis basis;
    private final String you;

    private AnswerText(LetterCase file, Occasion occasion) {
        this.file = file;
        this.occasion = occasion;
        this.decision = (Decision) file.event(occasion.about()).orElseThrow();
        this.ground = file.ground(occasion.about(), decision);
        this.particular = file.particular(occasion.about(), decision);
        this.basis = LegalBasis.of(ground, particular, withheldOn(decision));
        this.you = LetterText.you(file);
    }

    static LetterText of(LetterCase file, Occasion occasion) {
        return new AnswerText(file, occasion).text();
    }

    /** The grounds of the withheld part; none where nothing was given in part, or where nobody wrote them down. */
    static List<Ground> withheldOn(Decision decision) {
        return decision instanceof InformationPartiallyDisclosed partly ? partly.withheldOn() : List.of();
    }

    private LetterText text() {
        var slots = new EnumMap<Slot, List<String>>(Slot.class);
        slots.put(
                Slot.RECEIVED,
                List.of(LetterText.received(file, occasion.about()) + LetterWords.of("received.answered")));
        var reasons = reasons();
        slots.put(Slot.SAYS, List.of(says(reasons.isEmpty())));
        slots.put(Slot.REASONS, reasons);
        slots.put(Slot.NEXT, next());
        return new LetterText(LetterText.toApplicant(file), slots, basis, cautions());
    }

    /** Where nobody wrote down what follows, as in much that was imported, no sentence announces it. */
    private String says(boolean nothingFollows) {
        var kind = occasion.kind();
        var open = kind + ".says.open";
        return switch (kind) {
            case REFUSED -> LetterWords.of("REFUSED.says", you, basis.words(), why(ground, particular));
            case CORRECTION_OVERDUE -> correctionOverdue();
            case OTHERWISE ->
                basis.articles().isEmpty()
                        ? LetterWords.of("OTHERWISE.says", you)
                        : LetterWords.of("OTHERWISE.says.based", you, basis.words());
            default ->
                LetterWords.of(nothingFollows && LetterWords.has(open) ? open : kind + ".says", you, basis.words());
        };
    }

    private String correctionOverdue() {
        return file.allOf(CorrectionCalledFor.class).stream()
                .map(told -> (CorrectionCalledFor) told.event())
                .filter(called -> called.correctBy() != null)
                .reduce((earlier, later) -> later)
                .map(called -> LetterWords.of(
                        "CORRECTION_OVERDUE.says.dated", you, basis.words(), called.calledOn(), called.correctBy()))
                .orElseGet(() -> LetterWords.of("CORRECTION_OVERDUE.says", you, basis.words()));
    }

    private static String why(Ground ground, @Nullable Particular particular) {
        return LetterWords.of("withheld." + (particular == null ? ground.name() : particular.name()));
    }

    private List<String> reasons() {
        var reasons = new ArrayList<String>();
        var withheld = withheldOn(decision);
        if (occasion.kind() == LetterKind.PARTLY_PROVIDED && !withheld.isEmpty()) {
            reasons.add(LetterWords.of(
                    "PARTLY_PROVIDED.withheld",
                    withheld.stream().map(one -> why(one, null)).collect(Collectors.joining("；"))));
        }
        reasons.addAll(LetterText.written(decision.personal()));
        if (reasons.isEmpty() && occasion.kind() == LetterKind.PROVIDED) {
            reasons.add(LetterWords.of("PROVIDED.default"));
        }
        return reasons;
    }

    private List<String> next() {
        return switch (occasion.kind()) {
            case PETITION -> List.of(LetterWords.of("PETITION.next", you));
            case PROVIDED, PARTLY_PROVIDED -> {
                var wanted = LetterCase.value(file.receipt().personal(), PersonalField.FORM_WANTED);
                yield wanted == null ? List.of() : List.of(LetterWords.of("PROVIDED.form", LetterText.flat(wanted)));
            }
            default -> List.of();
        };
    }

    private List<String> cautions() {
        var cautions = new ArrayList<String>();
        if (file.applicant() == null) {
            cautions.add("law.caution.no-name");
        }
        if (LetterText.written(decision.personal()).isEmpty()
                && occasion.kind() != LetterKind.WITHDRAWN
                && occasion.kind() != LetterKind.CORRECTION_OVERDUE
                && occasion.kind() != LetterKind.FEE_OVERDUE) {
            cautions.add("law.caution.reasons." + occasion.kind());
        }
        return cautions;
    }
}
