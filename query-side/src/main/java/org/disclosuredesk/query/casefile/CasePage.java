package org.disclosuredesk.query.casefile;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.disclosuredesk.events.PersonalField;
import org.disclosuredesk.events.RequestSplit;
import org.disclosuredesk.query.due.Today;
import org.disclosuredesk.query.finding.FoundFindings;
import org.disclosuredesk.query.register.RegisterNumbers;
import org.disclosuredesk.query.register.SameApplicant;
import org.disclosuredesk.query.register.SameApplicant.Earlier;
import org.disclosuredesk.query.words.People;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Shows the file of one request: what to do next, then its timeline. */
@Controller
class CasePage {

    private final Situations situations;
    private final Previews previews;
    private final FoundFindings findings;
    private final People people;
    private final Today today;
    private final SameApplicant sameApplicant;
    private final RegisterNumbers numbers;

    CasePage(
            Situations situations,
            Previews previews,
            FoundFindings findings,
            People people,
            Today today,
            SameApplicant sameApplicant,
            RegisterNumbers numbers) {
        this.situations = situations;
        this.previews = previews;
        this.findings = findings;
        this.people = people;
        this.today = today;
        this.sameApplicant = sameApplicant;
        this.numbers = numbers;
    }

    @GetMapping("/requests/{requestId}")
    String show(@PathVariable String requestId, HttpServletRequest visit, Model model) {
        var at = situations.of(requestId);
        var file = at.file();
        var mayAct = Stream.of("OFFICER", "SUPERVISOR").anyMatch(visit::isUserInRole);
        model.addAttribute("file", file);
        model.addAttribute("names", people.named(file.recordedBy()));
        model.addAttribute(
                "steps", NextSteps.of(at, mayAct, act -> ActForms.of(act).flatMap(form -> previews.tooLate(form, at))));
        model.addAttribute("lapsed", Lapsed.of(file.state(), today.date()));
        model.addAttribute("repeats", repeats(file));
        model.addAttribute(
                "splitInto",
                numbers.of(file.state().events(RequestSplit.class).stream()
                        .flatMap(split -> split.intoRequestIds().stream())
                        .toList()));
        model.addAttribute("findings", findings.of(requestId));
        return "casefile/case";
    }

    /** Earlier requests of the same applicant that ask for much the same (art. 36 (6)); a hint and no more. */
    private List<Earlier> repeats(CaseFile file) {
        var receipt = file.receipt();
        var personal = receipt.personal();
        return file.voided()
                ? List.of()
                : sameApplicant.alike(
                        receipt.agencyId(),
                        receipt.applicantId(),
                        personal == null ? null : personal.value(PersonalField.NAME),
                        file.informationSought(),
                        file.state().counted().receivedOn(),
                        receipt.requestId());
    }

    /** The file of a request, or the page that says there is none. */
    static CaseFile known(CaseFiles files, String requestId) {
        return files.find(requestId).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
