package org.disclosuredesk.document;

import java.time.LocalDate;
import java.util.List;
import org.disclosuredesk.law.WorkingDays;
import org.disclosuredesk.law.letter.AgencyFacts;
import org.disclosuredesk.law.letter.LetterCase;
import org.disclosuredesk.law.letter.LetterWords;

/** Reminders (督办单) of several cases as one Word file to print, a page each. */
public final class Reminders {

    private Reminders() {}

    /**
     * Those of these cases, in this order.
     *
     * @param today to which the days overdue are counted, in working days of that calendar
     */
    public static byte[] docx(List<LetterCase> cases, AgencyFacts agency, LocalDate today, WorkingDays calendar) {
        var page = OfficialPage.empty();
        for (var file : cases) {
            var title = OfficialPage.paragraph(page, "LetterTitle", CasePaper.REMINDER.chinese());
            title.setPageBreak(file != cases.get(0));
            OfficialPage.paragraph(page, "CellText", LetterWords.of("paper.agency", agency.signs()));
            Reminder.write(page, file, today, calendar);
        }
        return OfficialPage.bytes(page);
    }
}
