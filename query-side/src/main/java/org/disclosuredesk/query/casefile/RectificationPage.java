package org.disclosuredesk.query.casefile;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disclosuredesk.law.Rectification;
import org.disclosuredesk.law.RequestState;
import org.disclosuredesk.law.term.Ground;
import org.disclosuredesk.query.due.Today;
import org.disclosuredesk.query.words.People;
import org.disclosuredesk.query.words.Preview;
import org.disclosuredesk.query.words.Terms;
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

    private final CaseFiles files;
    private final Previews previews;
    private final Today today;
    private final People people;

    /**
     * A field that may be put right, and how it reads now.
     *
     * @param label its key in the bundle
     * @param reads as text; empty where nothing was recorded
     * @param input the kind of input it takes: date, number, text, or choice
     * @param options the terms to choose from, in groups; empty where there is nothing to choose
     */
    public record Choice(String field, String label, String reads, String input, Map<String, List<String>> options) {

        /** The bundle key of a term, or the text itself. */
        public boolean isTerm() {
            return input.equals("choice") && !reads.isEmpty();
        }
    }

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
        return Rectification.fields(file.state(), event).stream()
                .map(field -> choice(file.state(), event, field))
                .toList();
    }

    private static Choice choice(RequestState state, long event, String field) {
        if (field.isEmpty()) {
            return new Choice(field, "rectification.whole", "", "none", Map.of());
        }
        var reads = Rectification.reads(state, event, field).orElse("");
        var holds = Rectification.holds(state, event, field).orElseThrow();
        var label = Details.label(field);
        return new Choice(field, label, reads, input(holds), options(holds));
    }

    private static String input(Class<?> holds) {
        if (holds == LocalDate.class) {
            return "date";
        }
        if (holds.isEnum() || holds == Boolean.class || holds == boolean.class) {
            return "choice";
        }
        return holds == Integer.class || holds == int.class ? "number" : "text";
    }

    private static Map<String, List<String>> options(Class<?> holds) {
        if (holds == Boolean.class || holds == boolean.class) {
            return Map.of("", List.of("true", "false"));
        }
        if (!holds.isEnum()) {
            return Map.of();
        }
        return Stream.of(holds.getEnumConstants())
                .map(constant -> (Enum<?>) constant)
                .collect(Collectors.groupingBy(
                        term -> term instanceof Ground ground ? Terms.keyOf(ground.kind()) : "",
                        LinkedHashMap::new,
                        Collectors.mapping(term -> term.name(), Collectors.toList())));
    }
}
