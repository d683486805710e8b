package org.disclosuredesk.query.proactive;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.disclosuredesk.law.term.DisclosureAttribute;
import org.disclosuredesk.law.term.DocumentKind;
import org.disclosuredesk.law.term.DocumentReview;
import org.disclosuredesk.query.agency.DeskAgency;
import org.disclosuredesk.query.web.AskedYear;
import org.disclosuredesk.query.web.PaperLists;
import org.disclosuredesk.query.web.PaperLists.Conditions;
import org.disclosuredesk.query.words.People;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Shows the register of documents, one document with its history, and the forms of what happens to it. */
@Controller
class DocumentPages {

    private final Documents documents;
    private final DocumentHistory history;
    private final DeskAgency agency;
    private final People people;
    private final Clock clock;
    private final PaperLists paper;

    DocumentPages(
            Documents documents,
            DocumentHistory history,
            DeskAgency agency,
            People people,
            Clock clock,
            PaperLists paper) {
        this.documents = documents;
        this.history = history;
        this.agency = agency;
        this.people = people;
        this.clock = clock;
        this.paper = paper;
    }

    @GetMapping("/disclosures")
    String list(
            @RequestParam(name = "q", defaultValue = "") String text,
            @RequestParam(defaultValue = "ALL") DocumentQueue queue,
            @RequestParam(required = false) @Nullable DocumentKind kind,
            @RequestParam(required = false) @Nullable DisclosureAttribute attribute,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "false") boolean whole,
            Model model) {
        var known = agency.current();
        if (known.isEmpty()) {
            return "register/no-agency";
        }
        AskedYear.mustBeReal(year);
        var find = new FindDocuments(text.strip(), queue, kind, attribute, year, whole ? 1 : page);
        var view = documents.find(known.get().agencyId(), find, PaperLists.lines(whole, Documents.PAGE_SIZE));
        model.addAttribute("find", find);
        model.addAttribute("view", view);
        model.addAttribute("queues", DocumentQueue.values());
        choices(model);
        paper.offer(
                model,
                whole,
                view.rows().size(),
                view.found(),
                false,
                new Conditions()
                        .and("documents.filter.text", find.text())
                        .and("register.filter", queue == DocumentQueue.ALL ? null : queue)
                        .and("documents.kind", kind)
                        .and("documents.attribute", attribute)
                        .and("documents.filter.year", year == null ? null : String.valueOf(year)));
        return "proactive/documents";
    }

    @GetMapping("/disclosures/new")
    String form(Model model) {
        if (agency.current().isEmpty()) {
            return "register/no-agency";
        }
        choices(model);
        return "proactive/new";
    }

    @GetMapping("/disclosures/{id}")
    String show(@PathVariable String id, Model model) {
        document(id, model);
        return "proactive/document";
    }

    @GetMapping("/disclosures/{id}/review")
    String review(@PathVariable String id, Model model) {
        return act(id, "review", model);
    }

    @GetMapping("/disclosures/{id}/reassessment")
    String reassessment(@PathVariable String id, Model model) {
        return act(id, "reassessment", model);
    }

    @GetMapping("/disclosures/{id}/publication")
    String publication(@PathVariable String id, Model model) {
        return act(id, "publication", model);
    }

    @GetMapping("/disclosures/{id}/repeal")
    String repeal(@PathVariable String id, Model model) {
        return act(id, "repeal", model);
    }

    @GetMapping("/disclosures/{id}/void")
    String mistaken(@PathVariable String id, Model model) {
        return act(id, "void", model);
    }

    private String act(String id, String act, Model model) {
        document(id, model);
        choices(model);
        model.addAttribute("act", act);
        model.addAttribute(
                "columns", documents.columns(agency.current().orElseThrow().agencyId()));
        return "proactive/act";
    }

    private void document(String id, Model model) {
        var life = agency.all().stream()
                .flatMap(known -> history.of(known.agencyId(), id).stream())
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var names = people.named(
                life.lines().stream().map(DocumentHistory.Line::by).distinct().toList());
        model.addAttribute("life", life);
        model.addAttribute("document", life.facts());
        model.addAttribute("names", Map.copyOf(names));
        model.addAttribute("today", LocalDate.now(clock));
    }

    private void choices(Model model) {
        model.addAttribute("kinds", List.of(DocumentKind.values()));
        model.addAttribute("attributes", List.of(DisclosureAttribute.values()));
        model.addAttribute("reviews", List.of(DocumentReview.values()));
        model.addAttribute("departments", agency.departments());
        model.addAttribute("today", LocalDate.now(clock));
    }
}
