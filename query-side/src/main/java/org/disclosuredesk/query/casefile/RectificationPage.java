package org.disclosuredesk.query.casefile;

import java.util.List;
import java.util.Map;
import org.disclosuredesk.law.Rectification;
import org.disclosuredesk.law.term.ApplicantKind;
import org.disclosuredesk.law.term.DecisionKind;
import org.disclosuredesk.law.term.Ground;
import org.disclosuredesk.query.due.Today;
import org.disclosuredesk.query.words.People;
import org.disclosuredesk.query.words.Preview;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Shows the form that puts right a clerk's slip in one line of the timeline (更正记录), and what would follow. */
@Controller
class RectificationPage {

    /** What the law lets be put right; empty = the whole line. */
    private static final List<String> FIELDS =
            List.of("receivedOn", "applicantKind", "decidedOn", "ground", "setAsideOn", "");

    private final CaseFiles files;
    private final Previews previews;
    private final Today today;
    private final People people;

    /** A field that may be put right, and how it reads now. */
    public record Choice(String field, String reads) {}

    RectificationPage(CaseFiles files, Previews previews, Today today, People people) {
        this.files = files;
        this.previews = previews;
        this.today = today;
        this.people = people;
    }

    @GetMapping("/requests/{requestId}/rectification")
    String show(
            @PathVariable String requestId,
            @RequestParam long event,
            @RequestParam(required = false) @Nullable String field,
            @ModelAttribute("typed") Map<String, String> typed,
            Model model) {
        var file = CasePage.known(files, requestId);
        var choices = choices(file, event);
        var line = file.timeline().stream()
                .filter(one -> one.sequence() != null && one.sequence() == event)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var asked = typed.getOrDefault("field", field);
        var chosen = choices.stream()
                .filter(choice -> choice.field().equals(asked))
                .findFirst()
                .or(() -> choices.stream().findFirst());
        model.addAttribute("file", file);
        model.addAttribute("line", line);
        model.addAttribute("names", people.named(file.recordedBy()));
        model.addAttribute("choices", choices);
        model.addAttribute("chosen", chosen.orElse(null));
        model.addAttribute("today", today.date());
        model.addAttribute("kinds", ApplicantKind.values());
        model.addAttribute("decisionKinds", DecisionKind.values());
        model.addAttribute("grounds", Ground.values());
        model.addAttribute(
                "preview",
                chosen.map(choice -> preview(file, event, choice.field(), typed.get("to")))
                        .orElse(Preview.NONE));
        return "casefile/rectification";
    }

    @GetMapping("/requests/{requestId}/rectification/preview")
    String preview(
            @PathVariable String requestId,
            @RequestParam long eventSequence,
            @RequestParam(defaultValue = "") String field,
            @RequestParam(required = false) @Nullable String to,
            Model model) {
        model.addAttribute("preview", preview(CasePage.known(files, requestId), eventSequence, field, to));
        return "forms :: preview";
    }

    private Preview preview(CaseFile file, long event, String field, @Nullable String to) {
        var whole = field.isEmpty();
        var value = whole || to == null || to.isBlank() ? null : to;
        return whole || value != null
                ? previews.ofRectification(file, event, whole ? null : field, value)
                : Preview.NONE;
    }

    private static List<Choice> choices(CaseFile file, long event) {
        return FIELDS.stream()
                .flatMap(field ->
                        Rectification.reads(file.state().counted(), event, field.isEmpty() ? null : field).stream()
                                .map(reads -> new Choice(field, reads)))
                .toList();
    }
}
