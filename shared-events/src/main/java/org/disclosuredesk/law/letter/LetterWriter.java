package org.disclosuredesk.law.letter;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.disclosuredesk.events.Decision;
import org.disclosuredesk.law.term.DeliveryWay;
import org.disclosuredesk.law.term.LetterKind;
import org.jspecify.annotations.Nullable;

/** Writes a letter from what happened in a case: the same for the page that shows it and for the file that goes out. */
public final class LetterWriter {

    private final LetterCase file;
    private final AgencyFacts agency;

    private LetterWriter(LetterCase file, AgencyFacts agency) {
        this.file = file;
        this.agency = agency;
    }

    /**
     * The letter for an occasion.
     *
     * @param documentNo its number; null = the one the act was recorded with, if any
     * @param way how it will be delivered; null where not known yet
     */
    public static Letter write(
            LetterCase file,
            AgencyFacts agency,
            Occasion occasion,
            @Nullable String documentNo,
            @Nullable DeliveryWay way) {
        return new LetterWriter(file, agency).letter(occasion, documentNo, way);
    }

    private Letter letter(Occasion occasion, @Nullable String typedNo, @Nullable DeliveryWay way) {
        var text = occasion.kind().answers() ? AnswerText.of(file, occasion) : NoticeText.of(file, occasion);
        var slots = new EnumMap<Slot, List<String>>(Slot.class);
        slots.putAll(text.slots());
        var documentNo = occasion.documentNo() == null ? typedNo : occasion.documentNo();
        slots.putAll(ofTheCase(occasion, documentNo, text.addressee()));
        slots.putAll(ofTheAgency());
        slots.put(Slot.BASIS, lines(text.basis().words()));

        var cautions = new ArrayList<>(text.cautions());
        cautions.addAll(text.basis().readings());
        var remedy = occasion.kind().answers() ? remedy(occasion, way, cautions) : null;
        if (remedy != null) {
            slots.put(Slot.REMEDIES, remedy.sentences());
            cautions.addAll(remedy.readings());
        }
        if (documentNo == null && occasion.kind() != LetterKind.RECEIPT) {
            cautions.add("law.caution.no-number");
        }
        return new Letter(
                occasion.kind(),
                occasion.on(),
                documentNo,
                slots,
                remedy,
                cautions.stream().distinct().toList());
    }

    private Map<Slot, List<String>> ofTheCase(Occasion occasion, @Nullable String documentNo, String addressee) {
        var due = file.state().answerDueOn();
        return Map.of(
                Slot.TITLE, List.of(occasion.kind().chinese()),
                Slot.NUMBER, lines(documentNo),
                Slot.ADDRESSEE, List.of(addressee),
                Slot.DATE, List.of(LetterWords.day(occasion.on())),
                Slot.REGISTER_NO, List.of(file.receipt().registerNo()),
                Slot.RECEIVED_ON, List.of(LetterWords.day(file.receipt().receivedOn())),
                Slot.SOUGHT, lines(file.sought()),
                Slot.DUE_ON, lines(due == null ? null : LetterWords.day(due)));
    }

    private Map<Slot, List<String>> ofTheAgency() {
        var known = agency.described();
        if (known == null) {
            return Map.of(Slot.AGENCY, List.of(agency.signs()));
        }
        var contact = Stream.of(
                        line("contact.office", known.officeName()),
                        line("contact.telephone", known.telephone()),
                        line("contact.address", known.address()))
                .filter(Objects::nonNull)
                .toList();
        return Map.of(
                Slot.AGENCY, List.of(agency.signs()),
                Slot.OFFICE, lines(known.officeName()),
                Slot.TELEPHONE, lines(known.telephone()),
                Slot.ADDRESS, lines(known.address()),
                Slot.CONTACT, contact.isEmpty() ? List.of() : List.of("（" + String.join("；", contact) + "）"));
    }

    private RemedyNotice remedy(Occasion occasion, @Nullable DeliveryWay way, List<String> cautions) {
        var decision = (Decision) file.event(occasion.about()).orElseThrow();
        var online = agency.described() == null ? null : agency.described().onlineReviewChannel();
        var electronic = way == DeliveryWay.ELECTRONIC;
        if (agency.described() == null) {
            cautions.add("law.caution.agency-not-described");
        }
        if (electronic && online == null && !occasion.on().isBefore(ReviewingBody.REVISED_LAW)) {
            cautions.add("law.caution.no-online-channel");
        }
        var thisLetter = occasion.kind().chinese().contains("答复书") ? "this.answer" : "this.notice";
        return RemedyNotice.of(
                file.ground(occasion.about(), decision),
                AnswerText.withheldOn(decision),
                occasion.on(),
                agency,
                LetterWords.of(thisLetter),
                electronic ? online : null);
    }

    private static @Nullable String line(String key, @Nullable String value) {
        return value == null ? null : LetterWords.of(key, value);
    }

    private static List<String> lines(@Nullable String text) {
        return text == null
                ? List.of()
                : text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }
}
