package org.disclosuredesk.query.letter;

import java.util.Arrays;
import java.util.Optional;
import org.disclosuredesk.events.AttachmentAdded;
import org.disclosuredesk.events.LetterIssued;
import org.disclosuredesk.events.PersonalField;
import org.disclosuredesk.events.RequestEvent;
import org.disclosuredesk.law.term.LetterKind;
import org.disclosuredesk.query.casefile.CaseFile;

/** Under which names the files of a case are given out. */
final class FileNames {

    private FileNames() {}

    /** The name of the file an event keeps; empty where it keeps none, or another. */
    static Optional<String> of(CaseFile file, RequestEvent event, String sha256) {
        if (event instanceof LetterIssued letter && sha256.equals(letter.sha256())) {
            return Optional.of(title(letter.letterKind()) + " " + file.registerNo() + ".docx");
        }
        if (event instanceof AttachmentAdded attached && sha256.equals(attached.sha256())) {
            var name = attached.personal() == null ? null : attached.personal().value(PersonalField.FILE_NAME);
            return Optional.of(name == null ? file.registerNo() : name);
        }
        return Optional.empty();
    }

    private static String title(String letterKind) {
        return Arrays.stream(LetterKind.values())
                .filter(kind -> kind.name().equals(letterKind))
                .map(LetterKind::chinese)
                .findFirst()
                .orElse(letterKind);
    }
}
