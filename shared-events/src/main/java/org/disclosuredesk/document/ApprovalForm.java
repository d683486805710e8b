package org.disclosuredesk.document;

import static org.disclosuredesk.document.CasePaper.label;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.disclosuredesk.events.AnswerApproved;
import org.disclosuredesk.events.AnswerDrafted;
import org.disclosuredesk.events.AnswerReviewed;
import org.disclosuredesk.events.PeriodExtended;
import org.disclosuredesk.events.PersonalField;
import org.disclosuredesk.law.letter.LetterCase;
import org.disclosuredesk.law.letter.LetterWords;
import org.disclosuredesk.law.term.ReviewKind;
import org.jspecify.annotations.Nullable;

/** The form on which an answer is drafted, reviewed and signed (办理审批单): what is known is filled in, the rest is for the pen. */
final class ApprovalForm {

    private static final int DRAFT = 170;
    private static final int SIGNATURE = 76;

    private final LetterCase file;
    private final Map<String, String> names;
    private final @Nullable AnswerDrafted draft;

    private ApprovalForm(LetterCase file, Map<String, String> names) {
        this.file = file;
        this.names = names;
        this.draft =
                events(AnswerDrafted.class).reduce((earlier, later) -> later).orElse(null);
    }

    static void write(XWPFDocument page, LetterCase file, Map<String, String> names) {
        new ApprovalForm(file, names).write(new PaperTable(page, 16, 34, 16, 34));
    }

    private void write(PaperTable table) {
        var receipt = file.receipt();
        var due = file.state().answerDueOn();
        table.row(label("registerNo"), receipt.registerNo(), label("receivedOn"), LetterWords.day(receipt.receivedOn()))
                .row(
                        label("applicant"),
                        Objects.requireNonNullElse(file.applicant(), ""),
                        label("dueOn"),
                        due == null ? "" : LetterWords.day(due))
                .row(label("sought"), Objects.requireNonNullElse(file.sought(), ""))
                .row(DRAFT, label("draft"), drafted())
                .row(SIGNATURE, label("secrecy"), reviewed(ReviewKind.SECRECY))
                .row(SIGNATURE, label("legal"), reviewed(ReviewKind.LEGAL))
                .row(SIGNATURE, label("approval"), approved());
        var extended = events(PeriodExtended.class).map(this::extended).collect(Collectors.joining("\n"));
        if (!extended.isEmpty()) {
            table.row(SIGNATURE, label("extension"), extended);
        }
    }

    private String drafted() {
        if (draft == null) {
            return "\n\n\n" + LetterWords.of("unsigned");
        }
        var text = Stream.of(PersonalField.REASON, PersonalField.TEXT)
                .map(field -> CasePaper.value(draft.personal(), field))
                .filter(Objects::nonNull);
        return Stream.concat(
                        Stream.concat(
                                Stream.of(LetterWords.of(
                                        "draft.ground", draft.ground().chinese())),
                                text),
                        Stream.of(signed(draft.draftedBy(), draft.draftedOn(), false)))
                .collect(Collectors.joining("\n"));
    }

    private String reviewed(ReviewKind kind) {
        return events(AnswerReviewed.class)
                .filter(review -> draft != null && review.draftNo() == draft.draftNo() && review.review() == kind)
                .map(review -> note(CasePaper.value(review.personal(), PersonalField.NOTE))
                        + signed(review.reviewedBy(), review.reviewedOn(), review.onPaper()))
                .reduce((earlier, later) -> later)
                .orElse(LetterWords.of("unsigned"));
    }

    private String approved() {
        return events(AnswerApproved.class)
                .filter(approval -> draft != null && approval.draftNo() == draft.draftNo())
                .map(approval -> signed(approval.approvedBy(), approval.approvedOn(), approval.onPaper()))
                .reduce((earlier, later) -> later)
                .orElse(LetterWords.of("unsigned"));
    }

    private String extended(PeriodExtended event) {
        var by = event.approvedBy() == null
                ? LetterWords.of("unsigned")
                : signed(event.approvedBy(), event.approvedOn() == null ? event.toldOn() : event.approvedOn(), false);
        return event.workingDays() == null
                ? LetterWords.of("extended.open", by)
                : LetterWords.of("extended", event.workingDays(), by);
    }

    private String signed(String by, LocalDate on, boolean onPaper) {
        return LetterWords.of(onPaper ? "signed.paper" : "signed", names.getOrDefault(by, by), on);
    }

    private static String note(@Nullable String note) {
        return note == null ? "" : note + "\n";
    }

    private <E> Stream<E> events(Class<E> kind) {
        return file.events().stream().filter(kind::isInstance).map(kind::cast);
    }
}
