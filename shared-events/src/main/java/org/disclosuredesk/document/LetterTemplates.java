package org.disclosuredesk.document;

import org.disclosuredesk.files.KeptFile;
import org.disclosuredesk.files.KeptFiles;
import org.disclosuredesk.law.letter.AgencyFacts;
import org.disclosuredesk.law.letter.Letter;
import org.disclosuredesk.law.term.LetterKind;
import org.springframework.stereotype.Component;

/** The templates in use: the office's own where it has replaced one. */
@Component
public class LetterTemplates {

    private final KeptFiles files;

    LetterTemplates(KeptFiles files) {
        this.files = files;
    }

    /** The template of a letter, as the agency uses it now. */
    public byte[] inUse(AgencyFacts agency, LetterKind kind) {
        var own = agency.template(kind).sha256();
        // A kept file is never lost: one that is not there is a broken store, not a reason to use another template.
        return own == null
                ? LetterTemplate.shipped(kind)
                : files.find(own).map(KeptFile::content).orElseThrow();
    }

    /** A letter as a Word file, in the template in use. */
    public byte[] docx(AgencyFacts agency, Letter letter) {
        return LetterFile.docx(letter, inUse(agency, letter.kind()));
    }
}
