package org.disclosuredesk.query.letter;

import java.util.Arrays;
import java.util.Locale;
import org.disclosuredesk.calendar.Calendars;
import org.disclosuredesk.document.CasePaper;
import org.disclosuredesk.document.LetterTemplate;
import org.disclosuredesk.files.KeptFiles;
import org.disclosuredesk.law.letter.LetterCase;
import org.disclosuredesk.query.agency.DeskAgency;
import org.disclosuredesk.query.casefile.CaseFile;
import org.disclosuredesk.query.casefile.CaseFiles;
import org.disclosuredesk.query.due.Today;
import org.disclosuredesk.query.web.Download;
import org.disclosuredesk.query.words.People;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Gives out the files of a case: those that were kept, and the papers printed from it. */
@Controller
class CaseDownloads {

    private final CaseFiles files;
    private final KeptFiles kept;
    private final DeskAgency agencies;
    private final People people;
    private final Calendars calendars;
    private final Today today;

    CaseDownloads(
            CaseFiles files, KeptFiles kept, DeskAgency agencies, People people, Calendars calendars, Today today) {
        this.files = files;
        this.kept = kept;
        this.agencies = agencies;
        this.people = people;
        this.calendars = calendars;
        this.today = today;
    }

    /** A kept file, through a case it belongs to and no other way. */
    @GetMapping("/requests/{requestId}/files/{sha256}")
    ResponseEntity<byte[]> file(@PathVariable String requestId, @PathVariable String sha256) {
        var file = known(requestId);
        var name = file.state().happened().stream()
                .flatMap(happened -> FileNames.of(file, happened.event(), sha256).stream())
                .findFirst()
                .orElseThrow(CaseDownloads::notFound);
        var content = kept.find(sha256).orElseThrow(CaseDownloads::notFound);
        return Download.of(name, content.mediaType(), content.content());
    }

    @GetMapping("/requests/{requestId}/papers/{paper}")
    ResponseEntity<byte[]> paper(@PathVariable String requestId, @PathVariable String paper) {
        var file = known(requestId);
        var wanted = Arrays.stream(CasePaper.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(paper))
                .findFirst()
                .orElseThrow(CaseDownloads::notFound);
        return Download.of(
                wanted.chinese() + " " + file.registerNo() + ".docx",
                LetterTemplate.MEDIA_TYPE,
                wanted.docx(
                        LetterCase.of(file.state()),
                        agencies.facts(file.state().counted().agencyId()),
                        people.named(file.recordedBy()),
                        today.date(),
                        calendars.current()));
    }

    private CaseFile known(String requestId) {
        return files.find(requestId).orElseThrow(CaseDownloads::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
