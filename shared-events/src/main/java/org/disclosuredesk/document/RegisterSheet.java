package org.disclosuredesk.document;

import static org.disclosuredesk.document.CasePaper.label;

import java.time.LocalDate;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.disclosuredesk.events.AnswerDelivered;
import org.disclosuredesk.events.Decision;
import org.disclosuredesk.events.PersonalField;
import org.disclosuredesk.events.RequestEvent;
import org.disclosuredesk.law.letter.LetterCase;
import org.disclosuredesk.law.letter.LetterWords;
import org.disclosuredesk.law.term.Ground;
import org.jspecify.annotations.Nullable;

/** The register sheet (登记表): what came in, from whom, how, and how it was answered. */
final class RegisterSheet {

    private static final int TALL = 110;
    private static final int FIRST_SHOWN = 3;
    private static final int LAST_SHOWN = 4;

    private final LetterCase file;

    private RegisterSheet(LetterCase file) {
        this.file = file;
    }

    static void write(XWPFDocument page, LetterCase file) {
        new RegisterSheet(file).write(new PaperTable(page, 16, 34, 16, 34));
    }

    private void write(PaperTable table) {
        var receipt = file.receipt();
        var channel = receipt.channel();
        table.row(label("registerNo"), receipt.registerNo(), label("receivedOn"), day(receipt.receivedOn()))
                .row(
                        label("channel"),
                        channel == null ? "" : channel.chinese(),
                        label("submittedOn"),
                        day(receipt.submittedOn()))
                .row(label("receivedBy"), LetterWords.of("basis." + receipt.receiptBasis()))
                .row(
                        label("applicantKind"),
                        receipt.applicantKind().chinese(),
                        label("applicant"),
                        text(PersonalField.NAME))
                .row(
                        label("identityNo"),
                        masked(text(PersonalField.IDENTITY_NO)),
                        label("contact"),
                        text(PersonalField.CONTACT))
                .row(
                        label("agent"),
                        text(PersonalField.AGENT),
                        label("coApplicants"),
                        text(PersonalField.CO_APPLICANTS))
                .row(TALL, label("sought"), or(file.sought()))
                .row(label("form"), text(PersonalField.FORM_WANTED))
                .row(label("purpose"), text(PersonalField.PURPOSE))
                .row(
                        label("department"),
                        or(file.state().assigned().department()),
                        label("dueOn"),
                        day(file.state().answerDueOn()))
                .row(
                        label("handedDownFrom"),
                        or(receipt.handedDownFrom()),
                        label("takenDownBy"),
                        or(receipt.takenDownBy()));
        answer(table);
        table.row(TALL, label("note"), text(PersonalField.NOTE));
    }

    private void answer(PaperTable table) {
        var standing = file.state().counted().standingAnswer();
        var decision = last(Decision.class);
        var delivered = last(AnswerDelivered.class);
        table.row(
                        label("ground"),
                        standing.map(answer -> result(answer.ground())).orElse(""))
                .row(
                        label("decidedOn"),
                        day(standing.map(answer -> answer.decidedOn()).orElse(null)),
                        label("documentNo"),
                        standing.isEmpty() || decision == null ? "" : or(decision.documentNo()))
                .row(label("deliveredOn"), delivered == null || standing.isEmpty() ? "" : delivered(delivered));
    }

    private static String result(Ground ground) {
        var kind = ground.kind().chinese();
        return kind.equals(ground.chinese()) ? kind : kind + " — " + ground.chinese();
    }

    private static String delivered(AnswerDelivered event) {
        var on = event.sentOn() == null ? event.signedOn() : event.sentOn();
        return LetterWords.of("signed", day(on), LetterWords.of("way." + event.way()))
                + (event.trackingNo() == null ? "" : "　" + event.trackingNo());
    }

    private <E extends RequestEvent> @Nullable E last(Class<E> kind) {
        return file.events().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private String text(PersonalField field) {
        return or(CasePaper.value(file.receipt().personal(), field));
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : LetterWords.day(day);
    }

    /** A printed sheet lies about: of a number that names a person it shows the ends. */
    static String masked(String number) {
        return number.length() <= FIRST_SHOWN + LAST_SHOWN
                ? number
                : number.substring(0, FIRST_SHOWN)
                        + "*".repeat(number.length() - FIRST_SHOWN - LAST_SHOWN)
                        + number.substring(number.length() - LAST_SHOWN);
    }
}
