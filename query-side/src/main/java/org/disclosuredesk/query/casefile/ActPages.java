package org.disclosuredesk.query.casefile;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.disclosuredesk.calendar.Calendars;
import org.disclosuredesk.law.rule.ActIsOpenAtThisStage;
import org.disclosuredesk.query.agency.DeskAgency;
import org.disclosuredesk.query.due.Today;
import org.disclosuredesk.query.register.RegisterNumbers;
import org.disclosuredesk.query.register.SameApplicant;
import org.disclosuredesk.query.words.People;
import org.disclosuredesk.query.words.Phrase;
import org.disclosuredesk.query.words.Preview;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Shows the forms of the acts on a case, and beforehand what each would bring about. */
@Controller
class ActPages {

    private final CaseFiles files;
    private final Previews previews;
    private final Today today;
    private final Calendars calendars;
    private final DeskAgency agency;
    private final People people;
    private final SameApplicant sameApplicant;
    private final RegisterNumbers numbers;
    private final DocumentNumbers documents;

    ActPages(
            CaseFiles files,
            Previews previews,
            Today today,
            Calendars calendars,
            DeskAgency agency,
            People people,
            SameApplicant sameApplicant,
            RegisterNumbers numbers,
            DocumentNumbers documents) {
        this.files = files;
        this.previews = previews;
        this.today = today;
        this.calendars = calendars;
        this.agency = agency;
        this.people = people;
        this.sameApplicant = sameApplicant;
        this.numbers = numbers;
        this.documents = documents;
    }

    @GetMapping("/requests/{requestId}/{slug:[a-z-]+}")
    String show(
            @PathVariable String requestId,
            @PathVariable String slug,
            @ModelAttribute("typed") Map<String, String> typed,
            Model model) {
        var form = form(slug);
        var at = situation(requestId);
        var open = new ActIsOpenAtThisStage(form.act(), at.state().stage());
        var hasItsMatter = form.hasItsMatter(at);
        model.addAttribute("file", at.file());
        model.addAttribute("form", form);
        model.addAttribute("usable", !at.file().voided() && hasItsMatter);
        model.addAttribute("notOpen", open.holds() && hasItsMatter ? null : Phrase.of(open.ifBroken()));
        model.addAttribute("notSent", "not _csrf,commandId" + form.longFields());
        model.addAttribute("today", today.date());
        model.addAttribute("fields", hasItsMatter ? form.shown(at) : List.of());
        model.addAttribute(
                "preview", hasItsMatter ? preview(form, at, form.filled(at, typed), !open.holds()) : Preview.NONE);
        return "casefile/act";
    }

    @GetMapping("/requests/{requestId}/{slug:[a-z-]+}/preview")
    String preview(
            @PathVariable String requestId,
            @PathVariable String slug,
            @RequestParam Map<String, String> typed,
            Model model) {
        var form = form(slug);
        model.addAttribute("preview", preview(form, situation(requestId), typed, false));
        return "forms :: preview";
    }

    private Preview preview(ActForm form, Situation at, Map<String, String> typed, boolean onlyHistory) {
        var filled = new Filled(typed);
        try {
            var happens = form.happens().apply(filled, at);
            var history = onlyHistory || filled.line("doneAlready") != null;
            var preview = previews.ofAct(at.state(), happens, history, form.unknown(typed));
            return preview.with(parts(filled, at));
        } catch (Filled.NotYet notYet) {
            return Preview.of(Preview.NONE.style(), Phrase.of("preview.not-yet"));
        }
    }

    /** Which matter would go under which number. */
    private static List<Phrase> parts(Filled typed, Situation at) {
        var matters = typed.lines("parts");
        var free = matters.isEmpty() ? List.<String>of() : ActForms.numbers(typed, at);
        return IntStream.range(0, Math.min(matters.size(), free.size()))
                .mapToObj(place -> Phrase.of("preview.part", free.get(place), matters.get(place)))
                .toList();
    }

    private static ActForm form(String slug) {
        return ActForms.under(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Situation situation(String requestId) {
        var file = CasePage.known(files, requestId);
        return new Situation(file, today.date(), calendars.current(), new Situation.Beside() {

            @Override
            public List<String> departments() {
                return agency.departments();
            }

            @Override
            public List<String> officers() {
                return people.whoMayAct();
            }

            @Override
            public int itemsBefore() {
                return sameApplicant.itemsBefore(requestId);
            }

            @Override
            public String nextDocumentNo() {
                return documents.next(file.state().counted().agencyId());
            }

            @Override
            public List<String> nextNumbers(int howMany) {
                return numbers.next(
                        file.state().counted().agencyId(),
                        file.state().counted().receivedOn().getYear(),
                        howMany);
            }
        });
    }
}
