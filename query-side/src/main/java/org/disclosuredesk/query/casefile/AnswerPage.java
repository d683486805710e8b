package org.disclosuredesk.query.casefile;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.disclosuredesk.law.term.DecisionKind;
import org.disclosuredesk.law.term.Ground;
import org.disclosuredesk.law.term.Particular;
import org.disclosuredesk.query.due.Today;
import org.disclosuredesk.query.words.Preview;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the form that answers a request with one of the 21 grounds (答复, arts. 36-39), and what it would bring about. */
@Controller
class AnswerPage {

    private final CaseFiles files;
    private final Previews previews;
    private final Today today;

    AnswerPage(CaseFiles files, Previews previews, Today today) {
        this.files = files;
        this.previews = previews;
        this.today = today;
    }

    @GetMapping("/requests/{requestId}/answer")
    String show(@PathVariable String requestId, @ModelAttribute("typed") Map<String, String> typed, Model model) {
        var file = CasePage.known(files, requestId);
        model.addAttribute("file", file);
        model.addAttribute("today", today.date());
        model.addAttribute("groundsByKind", groundsByKind());
        model.addAttribute("particulars", particulars());
        model.addAttribute(
                "refusals",
                Arrays.stream(Ground.values())
                        .filter(ground -> ground.kind() == DecisionKind.REFUSED)
                        .toList());
        model.addAttribute(
                "withheldOn", List.of(typed.getOrDefault("withheldOn", "").split(",")));
        model.addAttribute(
                "preview",
                previews.ofAnswer(
                        file, Preview.day(typed.get("decidedOn")).orElse(today.date()), ground(typed.get("ground"))));
        return "casefile/answer";
    }

    @GetMapping("/requests/{requestId}/answer/preview")
    String preview(
            @PathVariable String requestId,
            @RequestParam(defaultValue = "") String decidedOn,
            @RequestParam(required = false) @Nullable String ground,
            Model model) {
        var file = CasePage.known(files, requestId);
        model.addAttribute(
                "preview",
                Preview.day(decidedOn)
                        .map(day -> previews.ofAnswer(file, day, ground(ground)))
                        .orElse(Preview.NONE));
        return "forms :: preview";
    }

    private static @Nullable Ground ground(@Nullable String typed) {
        return Arrays.stream(Ground.values())
                .filter(ground -> ground.name().equals(typed))
                .findFirst()
                .orElse(null);
    }

    private static Map<DecisionKind, List<Ground>> groundsByKind() {
        return Arrays.stream(Ground.values())
                .collect(Collectors.groupingBy(Ground::kind, LinkedHashMap::new, Collectors.toList()));
    }

    /** The finer facts under each ground; none under most. */
    private static Map<Ground, List<Particular>> particulars() {
        return Arrays.stream(Ground.values())
                .collect(Collectors.toMap(
                        Function.identity(),
                        ground -> Arrays.stream(Particular.values())
                                .filter(particular -> particular.ground() == ground)
                                .toList()));
    }
}
