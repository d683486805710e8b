package org.disclosuredesk.law.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.disclosuredesk.events.PersonalData;
import org.disclosuredesk.events.PersonalField;
import org.jspecify.annotations.Nullable;

/**
 * What a letter says before its frame is put around it.
 *
 * @param addressee whom it is for, with the colon
 * @param slots what it says, by slot
 * @param basis the articles it rests on
 * @param cautions what to check before it goes out
 */
record LetterText(String addressee, Map<Slot, List<String>> slots, LegalBasis basis, List<String> cautions) {

    /** The applicant, and those beside the first. */
    static String toApplicant(LetterCase file) {
        var name = file.applicant();
        var others = LetterCase.value(file.receipt().personal(), PersonalField.CO_APPLICANTS);
        return name == null
                ? LetterWords.of("addressee.unknown")
                : LetterWords.of("addressee", others == null ? name : name + "、" + others);
    }

    /** How the letter speaks to the applicant. */
    static String you(LetterCase file) {
        return LetterWords.of(file.aPerson() ? "you.person" : "you.organisation");
    }

    /** What was asked for when an event came, in quotation marks; in general words where nobody wrote it down. */
    static String sought(LetterCase file, long before) {
        var sought = file.sought(before);
        return sought == null ? LetterWords.of("the-information") : LetterWords.of("quoted", flat(sought));
    }

    /** That the request came in, and in what form it is dealt with. */
    static String received(LetterCase file, long before) {
        var receipt = file.receipt();
        LocalDate corrected = file.correctedOn(before);
        return corrected == null
                ? LetterWords.of(
                        "received", receipt.receivedOn(), you(file), receipt.registerNo(), sought(file, before))
                : LetterWords.of(
                        "received.corrected",
                        receipt.receivedOn(),
                        you(file),
                        receipt.registerNo(),
                        sought(file, before),
                        corrected);
    }

    /** What the officer wrote, line by line. */
    static List<String> written(@Nullable PersonalData personal) {
        return Stream.of(PersonalField.REASON, PersonalField.TEXT)
                .flatMap(field -> Stream.ofNullable(LetterCase.value(personal, field)))
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(LetterText::asASentence)
                .toList();
    }

    /** A text on one line without its last stop: what follows it in the sentence has its own. */
    static String flat(String text) {
        var line = String.join("", text.lines().map(String::strip).toList());
        return line.endsWith("。") ? line.substring(0, line.length() - 1) : line;
    }

    private static String asASentence(String line) {
        return line.matches("(?s).*[。！？；：.!?;:）)]") || line.matches("(?s).*https?://\\S+") ? line : line + "。";
    }
}
