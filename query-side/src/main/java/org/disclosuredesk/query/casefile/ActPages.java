package org.disclosuredesk.query.casefile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disclosuredesk.law.rule.ActIsOpenAtThisStage;
import org.disclosuredesk.query.due.Today;
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

    private final Situations situations;
    private final Previews previews;
    private final Today today;

    ActPages(Situations situations, Previews previews, Today today) {
        this.situations = situations;
        this.previews = previews;
        this.today = today;
    }

    @GetMapping("/requests/{requestId}/{slug:[a-z-]+}")
    String show(
            @PathVariable String requestId,
            @PathVariable String slug,
            @ModelAttribute("typed") Map<String, String> typed,
            Model model) {
        var form = form(slug);
        var at = situations.of(requestId);
        var open = new ActIsOpenAtThisStage(form.act(), at.state().stage());
        var hasItsMatter = form.hasItsMatter(at);
        var tooLate = open.holds() && hasItsMatter ? previews.tooLate(form, at) : Optional.<Phrase>empty();
        var fields = tooLate.isPresent() ? form.shownTooLate(at) : form.shown(at);
        model.addAttribute("file", at.file());
        model.addAttribute("form", form);
        model.addAttribute("usable", !at.file().voided() && hasItsMatter);
        model.addAttribute("notOpen", open.holds() && hasItsMatter ? null : Phrase.of(open.ifBroken()));
        model.addAttribute("tooLate", tooLate.orElse(null));
        model.addAttribute("notSent", "not _csrf,commandId" + form.longFields());
        model.addAttribute("today", today.date());
        model.addAttribute("fields", hasItsMatter ? fields : List.of());
        model.addAttribute(
                "preview",
                hasItsMatter ? previews.of(form, at, form.filled(fields, typed), !open.holds()) : Preview.NONE);
        return "casefile/act";
    }

    @GetMapping("/requests/{requestId}/{slug:[a-z-]+}/preview")
    String preview(
            @PathVariable String requestId,
            @PathVariable String slug,
            @RequestParam Map<String, String> typed,
            Model model) {
        var form = form(slug);
        model.addAttribute("preview", previews.of(form, situations.of(requestId), typed, false));
        return "forms :: preview";
    }

    private static ActForm form(String slug) {
        return ActForms.under(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
