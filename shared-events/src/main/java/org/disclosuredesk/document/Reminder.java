package org.disclosuredesk.document;

import static org.disclosuredesk.document.CasePaper.label;

import java.util.Objects;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.disclosuredesk.law.letter.LetterCase;
import org.disclosuredesk.law.letter.LetterWords;

/** The reminder to a department (督办单): what it owes and by when, with room for what is demanded and what comes of it. */
final class Reminder {

    /** Room to write by hand, in points. */
    private static final int TALL = 130;

    private Reminder() {}

    static void write(XWPFDocument page, LetterCase file) {
        var receipt = file.receipt();
        var state = file.state();
        var assigned = state.assigned();
        var due = state.answerDueOn();
        new PaperTable(page, 16, 34, 16, 34)
                .row(
                        label("department"),
                        Objects.requireNonNullElse(assigned.department(), ""),
                        label("officer"),
                        Objects.requireNonNullElse(assigned.officer(), ""))
                .row(
                        label("registerNo"),
                        receipt.registerNo(),
                        label("receivedOn"),
                        LetterWords.day(receipt.receivedOn()))
                .row(
                        label("applicantKind"),
                        receipt.applicantKind().chinese(),
                        label("dueOn"),
                        due == null ? LetterWords.of("reminder.stopped") : LetterWords.day(due))
                .row(label("sought"), Objects.requireNonNullElse(file.sought(), ""))
                .row(label("basis"), LetterWords.of("reminder.basis"))
                .row(TALL, label("demand"), LetterWords.of("unsigned"))
                .row(TALL, label("outcome"), LetterWords.of("unsigned"));
    }
}
