package org.disclosuredesk.document;

import static org.disclosuredesk.document.CasePaper.label;

import java.time.LocalDate;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.disclosuredesk.law.RequestState;
import org.disclosuredesk.law.WorkingDays;
import org.disclosuredesk.law.letter.LetterCase;
import org.disclosuredesk.law.letter.LetterWords;
import org.jspecify.annotations.Nullable;

/**
 * The reminder to a department (督办单): what it owes, by when and how long it is overdue, with room for what is demanded
 * and what comes of it.
 */
final class Reminder {

    /** Room to write by hand, in points. */
    private static final int TALL = 130;

    private Reminder() {}

    static void write(XWPFDocument page, LetterCase file, LocalDate today, WorkingDays calendar) {
        var receipt = file.receipt();
        var state = file.state();
        var assigned = state.assigned();
        new PaperTable(page, 16, 34, 16, 34)
                .row(
                        label("department"),
                        assigned(assigned.department()),
                        label("officer"),
                        assigned(assigned.officer()))
                .row(
                        label("registerNo"),
                        receipt.registerNo(),
                        label("receivedOn"),
                        LetterWords.day(receipt.receivedOn()))
                .row(
                        label("applicantKind"),
                        receipt.applicantKind().chinese(),
                        label("dueOn"),
                        due(state, today, calendar))
                .row(label("sought"), Objects.requireNonNullElse(file.sought(), ""))
                .row(label("basis"), LetterWords.of("reminder.basis"))
                .row(TALL, label("demand"), LetterWords.of("unsigned"))
                .row(TALL, label("outcome"), LetterWords.of("unsigned"));
    }

    private static String assigned(@Nullable String name) {
        return Objects.requireNonNullElseGet(name, () -> LetterWords.of("reminder.unassigned"));
    }

    /** On the rest days after the last lawful day it is overdue, but by no working day yet. */
    private static String due(RequestState state, LocalDate today, WorkingDays calendar) {
        var due = state.answerDueOn();
        if (due == null) {
            return LetterWords.of("reminder.stopped");
        }
        if (!state.open() || !due.isBefore(today)) {
            return LetterWords.day(due);
        }
        var overdue = calendar.between(due, today);
        return overdue == 0 ? LetterWords.of("reminder.just-over", due) : LetterWords.of("reminder.over", due, overdue);
    }
}
