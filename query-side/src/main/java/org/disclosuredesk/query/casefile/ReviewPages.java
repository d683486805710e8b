package org.disclosuredesk.query.casefile;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.disclosuredesk.events.AnswerDrafted;
import org.disclosuredesk.events.AnswerReturned;
import org.disclosuredesk.law.Act;
import org.disclosuredesk.law.term.ReviewKind;
import org.disclosuredesk.query.due.Today;
import org.disclosuredesk.query.words.People;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows the steps of the review before release: draft, review, return, approve (先审查后公开, art. 17). */
@Controller
class ReviewPages {

    private final CaseFiles files;
    private final GroundChoices grounds;
    private final Today today;
    private final People people;

    ReviewPages(CaseFiles files, GroundChoices grounds, Today today, People people) {
        this.files = files;
        this.grounds = grounds;
        this.today = today;
        this.people = people;
    }

    @GetMapping("/requests/{requestId}/draft")
    String draft(@PathVariable String requestId, @ModelAttribute("typed") Map<String, String> typed, Model model) {
        show(requestId, Act.DRAFT_ANSWER, model);
        grounds.offer(typed, model);
        return "casefile/draft";
    }

    /** Whether whoever is signed in may sign on screen; anybody else records what was signed on paper. */
    private static boolean mayOneOf(HttpServletRequest request, String... roles) {
        return Stream.of(roles).anyMatch(request::isUserInRole);
    }

    @GetMapping("/requests/{requestId}/review")
    String review(@PathVariable String requestId, HttpServletRequest request, Model model) {
        model.addAttribute("signs", mayOneOf(request, "REVIEWER", "SUPERVISOR"));
        var file = show(requestId, Act.REVIEW_ANSWER, model);
        var draft = file.state().draft();
        model.addAttribute(
                "reviews",
                Arrays.stream(ReviewKind.values())
                        .filter(kind -> kind == ReviewKind.SECRECY ? !draft.secrecy() : !draft.legal())
                        .toList());
        return "casefile/review";
    }

    @GetMapping("/requests/{requestId}/return")
    String sendBack(@PathVariable String requestId, HttpServletRequest request, Model model) {
        model.addAttribute("signs", mayOneOf(request, "REVIEWER", "SUPERVISOR"));
        show(requestId, Act.RETURN_ANSWER, model);
        model.addAttribute("reviews", List.of());
        return "casefile/review";
    }

    @GetMapping("/requests/{requestId}/approve")
    String approve(@PathVariable String requestId, HttpServletRequest request, Model model) {
        model.addAttribute("signs", mayOneOf(request, "SUPERVISOR"));
        show(requestId, Act.APPROVE_ANSWER, model);
        model.addAttribute("reviews", List.of());
        return "casefile/review";
    }

    private CaseFile show(String requestId, Act act, Model model) {
        var file = CasePage.known(files, requestId);
        var drafts = file.state().events(AnswerDrafted.class);
        var draft = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
        model.addAttribute("file", file);
        model.addAttribute("act", act);
        model.addAttribute("open", act.isOpenAt(file.state().stage()));
        model.addAttribute("today", today.date());
        model.addAttribute("draft", draft);
        model.addAttribute("returned", file.state().events(AnswerReturned.class));
        model.addAttribute(
                "names",
                people.named(Stream.concat(
                                file.recordedBy().stream(),
                                Stream.ofNullable(draft).map(AnswerDrafted::draftedBy))
                        .distinct()
                        .toList()));
        return file;
    }
}
