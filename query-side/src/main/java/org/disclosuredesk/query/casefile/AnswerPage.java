package org.disclosuredesk.query.casefile;

import java.util.Arrays;
import java.util.Map;
import org.disclosuredesk.events.AnswerDrafted;
import org.disclosuredesk.law.Stage;
import org.disclosuredesk.law.term.Ground;
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
    private final GroundChoices grounds;
    private final Today today;

    AnswerPage(CaseFiles files, Previews previews, GroundChoices grounds, Today today) {
        this.files = files;
        this.previews = previews;
        this.grounds = grounds;
        this.today = today;
    }

    @GetMapping("/requests/{requestId}/answer")
    String show(@PathVariable String requestId, @ModelAttribute("typed") Map<String, String> typed, Model model) {
        var file = CasePage.known(files, requestId);
        model.addAttribute("file", file);
        model.addAttribute("today", today.date());
        var approved = approved(file);
        model.addAttribute("approved", approved);
        grounds.offer(typed, model);
        model.addAttribute(
                "preview",
                previews.ofAnswer(
                        file,
                        Preview.day(typed.get("decidedOn")).orElse(today.date()),
                        typed.containsKey("ground") || approved == null
                                ? ground(typed.get("ground"))
                                : approved.ground()));
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

    /** The draft that was approved and waits to go out; null where none does. */
    private static @Nullable AnswerDrafted approved(CaseFile file) {
        var drafts = file.state().events(AnswerDrafted.class);
        return file.state().stage() == Stage.APPROVED ? drafts.get(drafts.size() - 1) : null;
    }
}
