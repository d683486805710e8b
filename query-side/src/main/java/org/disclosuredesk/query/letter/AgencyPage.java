package org.disclosuredesk.query.letter;

import java.util.Map;
import org.disclosuredesk.document.LetterTemplate;
import org.disclosuredesk.document.LetterTemplates;
import org.disclosuredesk.law.letter.AgencyFacts;
import org.disclosuredesk.law.letter.ReviewingBody;
import org.disclosuredesk.law.letter.Slot;
import org.disclosuredesk.law.term.AgencyKind;
import org.disclosuredesk.law.term.LetterKind;
import org.disclosuredesk.query.agency.DeskAgency;
import org.disclosuredesk.query.web.Download;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Shows what letters say of the agency, and the templates of its letters; an administrator changes both. */
@Controller
class AgencyPage {

    private final DeskAgency agencies;
    private final LetterTemplates templates;

    AgencyPage(DeskAgency agencies, LetterTemplates templates) {
        this.agencies = agencies;
        this.templates = templates;
    }

    @GetMapping("/agency")
    String show(@ModelAttribute("typed") Map<String, String> typed, Model model) {
        var current = agencies.current();
        if (current.isEmpty()) {
            return "redirect:/agency/new";
        }
        var facts = agencies.facts(current.get().agencyId());
        var kind = kind(typed, facts);
        model.addAttribute("facts", facts);
        model.addAttribute("described", facts.described());
        model.addAttribute("kind", kind);
        model.addAttribute("kinds", AgencyKind.values());
        model.addAttribute("letterKinds", LetterKind.values());
        model.addAttribute("slots", Slot.values());
        proposals(facts, kind, model);
        return "letter/agency";
    }

    /** Who would review the acts of such an agency, and which court would take the suit. */
    @GetMapping("/agency/proposals")
    String proposals(@RequestParam AgencyKind kind, Model model) {
        var current = agencies.current().orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        proposals(agencies.facts(current.agencyId()), kind, model);
        return "letter/agency :: proposals";
    }

    /** A template to work on in Word: the one in use, or the one the desk ships with. */
    @GetMapping("/agency/templates/{kind}")
    ResponseEntity<byte[]> template(
            @PathVariable LetterKind kind, @RequestParam(defaultValue = "false") boolean shipped) {
        var current = agencies.current().orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var facts = agencies.facts(current.agencyId());
        return Download.of(
                kind.chinese() + ".docx",
                LetterTemplate.MEDIA_TYPE,
                shipped ? LetterTemplate.shipped(kind) : templates.inUse(facts, kind));
    }

    private static void proposals(AgencyFacts facts, AgencyKind kind, Model model) {
        model.addAttribute("proposedBody", ReviewingBody.proposed(kind, facts.signs()));
        model.addAttribute("proposalIsReading", ReviewingBody.isReading(kind, facts.signs()));
        model.addAttribute("proposedCourt", ReviewingBody.proposedCourt(kind, facts.signs()));
    }

    private static AgencyKind kind(Map<String, String> typed, AgencyFacts facts) {
        for (var kind : AgencyKind.values()) {
            if (kind.name().equals(typed.get("kind"))) {
                return kind;
            }
        }
        return facts.kind();
    }
}
