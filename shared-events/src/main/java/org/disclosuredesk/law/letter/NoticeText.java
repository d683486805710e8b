package org.disclosuredesk.law.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.disclosuredesk.events.AnswerDelayed;
import org.disclosuredesk.events.CorrectionCalledFor;
import org.disclosuredesk.events.Decision;
import org.disclosuredesk.events.FeeCharged;
import org.disclosuredesk.events.OtherAgencyConsulted;
import org.disclosuredesk.events.PeriodExtended;
import org.disclosuredesk.events.PersonalField;
import org.disclosuredesk.events.ReasonsAskedFor;
import org.disclosuredesk.events.RequestEvent;
import org.disclosuredesk.events.ThirdPartyConsulted;
import org.disclosuredesk.law.term.LetterKind;
import org.jspecify.annotations.Nullable;

/** What the letters on the way say (arts. 30-35, 42): they settle nothing, and tell of no remedy. */
final class NoticeText {

    private static final int LONGEST_NAME = 4;

    private final LetterCase file;
    private final Occasion occasion;
    private final RequestEvent event;
    private final LegalBasis basis;
    private final String you;
    private final Map<Slot, List<String>> slots = new EnumMap<>(Slot.class);
    private final List<String> cautions = new ArrayList<>();

    private NoticeText(LetterCase file, Occasion occasion) {
        this.file = file;
        this.occasion = occasion;
        this.event = file.event(occasion.about()).orElseThrow();
        this.basis = LegalBasis.onTheWay(occasion.kind(), event instanceof OtherAgencyConsulted e ? e.article() : 32);
        this.you = LetterText.you(file);
    }

    static LetterText of(LetterCase file, Occasion occasion) {
        return new NoticeText(file, occasion).text();
    }

    private LetterText text() {
        var kind = occasion.kind();
        if (kind.toApplicant() && kind != LetterKind.RECEIPT) {
            slots.put(Slot.RECEIVED, List.of(LetterText.received(file, occasion.about())));
        } else if (kind != LetterKind.RECEIPT) {
            slots.put(
                    Slot.RECEIVED,
                    List.of(LetterWords.of("received.of-others", LetterText.sought(file, occasion.about()))));
        }
        switch (kind) {
            case RECEIPT -> receipt();
            case CORRECTION_NOTICE -> correction((CorrectionCalledFor) event);
            case REASONS_NOTICE -> reasonsWanted((ReasonsAskedFor) event);
            case EXTENSION_NOTICE -> extension((PeriodExtended) event);
            case DELAY_NOTICE -> delay((AnswerDelayed) event);
            case FEE_NOTICE -> fee((FeeCharged) event);
            case THIRD_PARTY_TOLD -> thirdPartyTold();
            case CONSULTATION_NOTICE -> consultation();
            default -> inquiry();
        }
        if (kind.toApplicant() && file.applicant() == null) {
            cautions.add("law.caution.no-name");
        }
        return new LetterText(kind.toApplicant() ? LetterText.toApplicant(file) : toOthers(), slots, basis, cautions);
    }

    private String toOthers() {
        if (event instanceof OtherAgencyConsulted asked) {
            return asked.agencyAsked() == null
                    ? LetterWords.of("agency.unknown")
                    : LetterWords.of("addressee", asked.agencyAsked());
        }
        var name = LetterCase.value(((ThirdPartyConsulted) event).personal(), PersonalField.NAME);
        return name == null ? LetterWords.of("third.unknown") : LetterWords.of("addressee", name);
    }

    private void receipt() {
        var receipt = file.receipt();
        says(
                "RECEIPT.says",
                you,
                receipt.registerNo(),
                basis.words(),
                receipt.receivedOn(),
                LetterWords.of("basis." + receipt.receiptBasis()));
        slots.put(Slot.REASONS, List.of(LetterWords.of("RECEIPT.sought", LetterText.sought(file, 0))));
        var due = receipt.answerDueOn();
        next(due == null ? LetterWords.of("RECEIPT.due.open") : LetterWords.of("RECEIPT.due", due));
    }

    private void correction(CorrectionCalledFor called) {
        var matters = LetterText.written(called.personal());
        says(matters.isEmpty() ? "CORRECTION_NOTICE.says.open" : "CORRECTION_NOTICE.says", you, basis.words());
        slots.put(Slot.REASONS, written(matters));
        next(byDay("CORRECTION_NOTICE.next", called.correctBy()));
    }

    private void reasonsWanted(ReasonsAskedFor asked) {
        says("REASONS_NOTICE.says", you, basis.words());
        slots.put(Slot.REASONS, written(LetterText.written(asked.personal())));
        next(byDay("REASONS_NOTICE.next", asked.reasonsBy()));
    }

    private void extension(PeriodExtended extended) {
        if (extended.workingDays() == null) {
            says("EXTENSION_NOTICE.says.open", you, basis.words());
        } else {
            says("EXTENSION_NOTICE.says", you, basis.words(), extended.workingDays());
        }
        if (extended.approvedBy() == null) {
            cautions.add("law.caution.no-approver");
        }
        due("EXTENSION_NOTICE.next", extended.answerDueOn());
    }

    private void delay(AnswerDelayed delayed) {
        says("DELAY_NOTICE.says", you, basis.words());
        due("DELAY_NOTICE.next", delayed.answerDueOn());
    }

    private void inquiry() {
        var kind = occasion.kind();
        if (kind == LetterKind.THIRD_PARTY_INQUIRY) {
            says("THIRD_PARTY_INQUIRY.says", third(), basis.words());
            next(LetterWords.of("THIRD_PARTY_INQUIRY.next", third()));
        } else if (kind == LetterKind.JOINT_MAKER_INQUIRY) {
            says("JOINT_MAKER_INQUIRY.says", basis.words());
            next(LetterWords.of("JOINT_MAKER_INQUIRY.next"));
        } else {
            says(
                    "OTHER_AGENCY_INQUIRY." + (((OtherAgencyConsulted) event).article() == 17 ? 17 : 11) + ".says",
                    basis.words());
        }
    }

    private void consultation() {
        says(
                event instanceof ThirdPartyConsulted
                        ? "CONSULTATION_NOTICE.third.says"
                        : "CONSULTATION_NOTICE.agency.says",
                you,
                basis.words());
        next(LetterWords.of("CONSULTATION_NOTICE.next"));
    }

    private void thirdPartyTold() {
        says("THIRD_PARTY_TOLD.says", third(), basis.words());
        var content = LetterWords.of("THIRD_PARTY_TOLD.content", LetterText.sought(file, Long.MAX_VALUE));
        var reasons = file.allOf(Decision.class).stream()
                .map(told -> (Decision) told.event())
                .filter(decision -> decision.decidedOn().equals(occasion.on()))
                .flatMap(decision -> LetterText.written(decision.personal()).stream())
                .toList();
        slots.put(
                Slot.REASONS,
                Stream.concat(Stream.of(content), written(reasons).stream()).toList());
    }

    private void fee(FeeCharged charged) {
        says("FEE_NOTICE.says", you, basis.words());
        var lines = new ArrayList<String>();
        var amount = charged.amount() == null ? null : charged.amount().toPlainString();
        if (charged.method() != null) {
            lines.add(LetterWords.of("FEE_NOTICE.standard." + charged.method()));
        }
        if (amount == null) {
            cautions.add("law.caution.no-amount");
        } else {
            var before = charged.unitsBefore();
            if (before != null && before > 0) {
                lines.add(LetterWords.of("FEE_NOTICE.before", you, before));
            }
            lines.add(
                    charged.method() == null || charged.units() == null
                            ? LetterWords.of("FEE_NOTICE.amount", amount)
                            : LetterWords.of("FEE_NOTICE.amount." + charged.method(), charged.units(), amount));
        }
        slots.put(Slot.REASONS, lines);
        next(LetterWords.of("FEE_NOTICE.next", you));
        cautions.add("law.reading.fee-restarts");
    }

    /** A third party is a person or an organisation; which, nobody records, but no person's name is that long. */
    private String third() {
        var name = LetterCase.value(((ThirdPartyConsulted) event).personal(), PersonalField.NAME);
        return LetterWords.of(
                name == null ? "third" : name.length() > LONGEST_NAME ? "you.organisation" : "you.person");
    }

    private void says(String key, Object... values) {
        slots.put(Slot.SAYS, List.of(LetterWords.of(key, values)));
    }

    private void next(String sentence) {
        slots.put(Slot.NEXT, List.of(sentence));
    }

    private void due(String key, @Nullable LocalDate on) {
        if (on == null) {
            cautions.add("law.caution.no-due-date");
        } else {
            next(LetterWords.of(key, on));
        }
    }

    private String byDay(String key, @Nullable LocalDate by) {
        if (by == null) {
            cautions.add("law.caution.no-limit");
            return LetterWords.of(key + ".open", you);
        }
        return LetterWords.of(key, you, by);
    }

    private List<String> written(List<String> text) {
        if (text.isEmpty()) {
            cautions.add("law.caution.reasons." + occasion.kind());
        }
        return text;
    }
}
