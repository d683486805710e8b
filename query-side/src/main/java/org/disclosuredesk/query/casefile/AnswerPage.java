package org.disclosuredesk.query.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.disclosuredesk.events.AnswerApproved;
import org.disclosuredesk.events.AnswerDrafted;
import org.disclosuredesk.events.AnswerReviewed;
import org.disclosuredesk.events.PersonalField;
import org.disclosuredesk.events.RequestEvent;
import org.disclosuredesk.law.Decisions;
import org.disclosuredesk.law.RequestState;
import org.disclosuredesk.law.Stage;
import org.disclosuredesk.law.term.Ground;
import org.disclosuredesk.law.term.Particular;
import org.disclosuredesk.law.term.ReviewKind;
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

    /** The reasons are too long to travel with a preview. */
    private static final Set<String> NOT_ASKED = Set.of("reasons");

    private final CaseFiles files;
    private final Previews previews;
    private final GroundChoices grounds;
    private final Today today;
    private final DocumentNumbers numbers;

    AnswerPage(CaseFiles files, Previews previews, GroundChoices grounds, Today today, DocumentNumbers numbers) {
        this.files = files;
        this.previews = previews;
        this.grounds = grounds;
        this.today = today;
        this.numbers = numbers;
    }

    @GetMapping("/requests/{requestId}/answer")
    String show(@PathVariable String requestId, @ModelAttribute("typed") Map<String, String> typed, Model model) {
        var file = CasePage.known(files, requestId);
        model.addAttribute("file", file);
        model.addAttribute("today", today.date());
        var approved = approved(file);
        model.addAttribute("approved", approved);
        model.addAttribute("nextDocumentNo", numbers.next(file.state().counted().agencyId()));
        grounds.offer(typed, model);
        model.addAttribute(
                "preview", preview(file, Preview.day(typed.get("decidedOn")).orElse(today.date()), new Filled(typed)));
        return "casefile/answer";
    }

    @GetMapping("/requests/{requestId}/answer/preview")
    String preview(@PathVariable String requestId, @RequestParam Map<String, String> typed, Model model) {
        var file = CasePage.known(files, requestId);
        model.addAttribute(
                "preview",
                Preview.day(typed.get("decidedOn"))
                        .map(day -> preview(file, day, new Filled(typed)))
                        .orElse(Preview.NONE));
        return "forms :: preview";
    }

    private Preview preview(CaseFile file, LocalDate decidedOn, Filled typed) {
        var draft = approved(file);
        var ground = draft == null ? typed.choiceOrNone("ground", Ground.class) : draft.ground();
        if (ground == null || !file.state().open()) {
            return previews.ofAnswerDay(file.state(), decidedOn);
        }
        var state = signed(file.state(), decidedOn, ground, typed);
        var answer = Decisions.on(
                state.counted(),
                ground.kind(),
                decidedOn,
                ground,
                draft == null || draft.withheldOn() == null
                        ? typed.choices("withheldOn", Ground.class)
                        : draft.withheldOn(),
                draft == null ? typed.choiceOrNone("particular", Particular.class) : draft.particular(),
                null,
                typed.personal(PersonalField.REASON, "reasons"));
        return previews.ofAct(state, answer, typed.line("doneAlready") != null, NOT_ASKED);
    }

    /** Where the request stands once what was signed on paper is recorded with the answer. */
    private static RequestState signed(RequestState state, LocalDate decidedOn, Ground ground, Filled typed) {
        var reviewedBy = typed.line("reviewedBy");
        var approvedBy = typed.line("approvedBy");
        if (reviewedBy == null || approvedBy == null) {
            return state;
        }
        var on = Preview.day(typed.line("approvedOn")).orElse(decidedOn);
        var agency = state.counted().agencyId();
        var id = state.counted().requestId();
        var no = state.draft().no() + 1;
        var steps = List.<RequestEvent>of(
                new AnswerDrafted(agency, id, no, on, ground, "", null, null, null),
                new AnswerReviewed(agency, id, no, ReviewKind.SECRECY, on, reviewedBy, true, null),
                new AnswerReviewed(agency, id, no, ReviewKind.LEGAL, on, reviewedBy, true, null),
                new AnswerApproved(agency, id, no, on, approvedBy, true, true, null));
        var after = state;
        for (var step : steps) {
            after = RequestState.after(after, step);
        }
        return after;
    }

    /** The draft that was approved and waits to go out; null where none does. */
    private static @Nullable AnswerDrafted approved(CaseFile file) {
        var drafts = file.state().events(AnswerDrafted.class);
        return file.state().stage() == Stage.APPROVED ? drafts.get(drafts.size() - 1) : null;
    }
}
