package org.disclosuredesk.document;

import java.time.LocalDate;
import java.util.Map;
import org.disclosuredesk.events.PersonalData;
import org.disclosuredesk.events.PersonalField;
import org.disclosuredesk.law.WorkingDays;
import org.disclosuredesk.law.letter.AgencyFacts;
import org.disclosuredesk.law.letter.LetterCase;
import org.disclosuredesk.law.letter.LetterWords;
import org.jspecify.annotations.Nullable;

/** The papers printed from a case for the office itself (art. 45). */
public enum CasePaper {
    /** The register sheet (登记表). */
    REGISTER_SHEET,
    /** The form on which an answer is drafted, reviewed and signed on paper (办理审批单). */
    APPROVAL_FORM,
    /** The file's table of contents (案卷目录). */
    CONTENTS,
    /** The reminder to a department (督办单). */
    REMINDER;

    /**
     * The paper as a Word file.
     *
     * @param names of the people behind account names, where known
     * @param today when it is printed: what is overdue is counted to it, in working days of that calendar
     */
    public byte[] docx(
            LetterCase file, AgencyFacts agency, Map<String, String> names, LocalDate today, WorkingDays calendar) {
        var page = OfficialPage.empty();
        OfficialPage.paragraph(page, "LetterTitle", chinese());
        OfficialPage.paragraph(page, "CellText", LetterWords.of("paper.agency", agency.signs()));
        switch (this) {
            case REGISTER_SHEET -> RegisterSheet.write(page, file);
            case APPROVAL_FORM -> ApprovalForm.write(page, file, names);
            case CONTENTS -> Contents.write(page, file, agency);
            case REMINDER -> Reminder.write(page, file, today, calendar);
        }
        return OfficialPage.bytes(page);
    }

    /** Its title. */
    public String chinese() {
        return LetterWords.of("paper." + name());
    }

    static String label(String name) {
        return LetterWords.of("cell." + name);
    }

    static @Nullable String value(@Nullable PersonalData personal, PersonalField field) {
        return personal == null ? null : personal.value(field);
    }
}
