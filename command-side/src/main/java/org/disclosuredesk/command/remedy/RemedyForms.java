package org.disclosuredesk.command.remedy;

import java.util.UUID;
import org.disclosuredesk.command.dispatch.Acts;
import org.disclosuredesk.command.form.Done;
import org.disclosuredesk.command.form.Forms;
import org.disclosuredesk.command.form.Typed;
import org.disclosuredesk.command.form.Words;
import org.disclosuredesk.command.known.KnownRequests;
import org.disclosuredesk.eventlog.Provenance;
import org.disclosuredesk.law.term.RemedyKind;
import org.disclosuredesk.law.term.RemedyResult;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** The forms that record a reconsideration or a suit against the answer to a request, and how it ended (art. 51). */
@Controller
class RemedyForms {

    private final Forms forms;
    private final Acts acts;
    private final KnownRequests requests;
    private final Words words;

    RemedyForms(Forms forms, Acts acts, KnownRequests requests, Words words) {
        this.forms = forms;
        this.acts = acts;
        this.requests = requests;
        this.words = words;
    }

    @PostMapping("/requests/{id}/remedy")
    RedirectView accept(
            @PathVariable String id, @RequestParam MultiValueMap<String, String> typed, RedirectAttributes flash) {
        var page = page(id);
        return forms.take(typed, flash, page + "/remedy", (form, provenance) -> accept(id, page, form, provenance));
    }

    private Done accept(String id, String page, Typed form, Provenance provenance) {
        var kind = form.requiredChoice("kind", RemedyKind.class);
        var acceptedOn = form.requiredDay("acceptedOn");
        var authority = form.line("authority");
        var documentNo = form.line("documentNo");
        // 国办公开办函〔2016〕201号: only a remedy against the agency's own act counts.
        var ownAct = !form.choices("coDefendant", Yes.class).contains(Yes.YES);
        form.mustBeFaultless();

        var agency = requests.agencyOf(id);
        var remedyId = UUID.randomUUID().toString();
        acts.perform(
                kind == RemedyKind.REVIEW
                        ? new AcceptReview(remedyId, agency, id, acceptedOn, ownAct, authority, documentNo)
                        : new AcceptSuit(
                                remedyId,
                                agency,
                                id,
                                acceptedOn,
                                kind == RemedyKind.SUIT_AFTER_REVIEW,
                                ownAct,
                                null,
                                authority,
                                documentNo),
                provenance);
        return new Done(page, words.of("command.remedy-accepted"));
    }

    /** A box that is ticked. */
    private enum Yes {
        YES
    }

    @PostMapping("/requests/{id}/remedy/{remedyId}")
    RedirectView conclude(
            @PathVariable String id,
            @PathVariable String remedyId,
            @RequestParam MultiValueMap<String, String> typed,
            RedirectAttributes flash) {
        var page = page(id);
        return forms.take(
                typed,
                flash,
                page + "/remedy/" + remedyId,
                (form, provenance) -> conclude(remedyId, page, form, provenance));
    }

    private Done conclude(String remedyId, String page, Typed form, Provenance provenance) {
        var kind = form.requiredChoice("kind", RemedyKind.class);
        var concludedOn = form.requiredDay("concludedOn");
        var result = form.requiredChoice("result", RemedyResult.class);
        var documentNo = form.line("documentNo");
        form.mustBeFaultless();

        acts.perform(
                kind == RemedyKind.REVIEW
                        ? new ConcludeReview(remedyId, concludedOn, result, documentNo)
                        : new ConcludeSuit(remedyId, concludedOn, result, documentNo),
                provenance);
        return new Done(
                page,
                words.of(result == RemedyResult.CORRECTED ? "command.remedy-corrected" : "command.remedy-concluded"));
    }

    private String page(String requestId) {
        if (!requests.has(requestId)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return "/requests/" + requestId;
    }
}
