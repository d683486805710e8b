package org.disclosuredesk.document;

import java.util.List;
import org.disclosuredesk.law.letter.AgencyFacts;
import org.disclosuredesk.law.letter.LetterCase;
import org.disclosuredesk.law.letter.LetterWords;

/** Reminders (督办单) of several cases as one Word file to print, a page each. */
public final class Reminders {

    private Reminders() {}

    /** Those of these cases, in this order. */
    public static byte[] docx(List<LetterCase> cases, AgencyFacts agency) {
        var page = OfficialPage.empty();
        for (var file : cases) {
            var title = OfficialPage.paragraph(page, "LetterTitle", CasePaper.REMINDER.chinese());
            title.setPageBreak(file != cases.get(0));
            OfficialPage.paragraph(page, "CellText", LetterWords.of("paper.agency", agency.signs()));
            Reminder.write(page, file);
        }
        return OfficialPage.bytes(page);
    }
}
