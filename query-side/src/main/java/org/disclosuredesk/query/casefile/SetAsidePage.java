package org.disclosuredesk.query.casefile;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.disclosuredesk.events.DecisionSetAside;
import org.disclosuredesk.law.term.SetAsideBy;
import org.disclosuredesk.query.due.Today;
import org.disclosuredesk.query.words.Preview;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the form that records that an answer was set aside (撤销, art. 51), and the due date it would lead to. */
@Controller
class SetAsidePage {

    private final CaseFiles files;
    private final Previews previews;
    private final Today today;

    SetAsidePage(CaseFiles files, Previews previews, Today today) {
        this.files = files;
        this.previews = previews;
        this.today = today;
    }

    @GetMapping("/requests/{requestId}/set-aside")
    String show(@PathVariable String requestId, @ModelAttribute("typed") Map<String, String> typed, Model model) {
        var file = CasePage.known(files, requestId);
        model.addAttribute("file", file);
        model.addAttribute("today", today.date());
        model.addAttribute("whoMay", SetAsideBy.values());
        model.addAttribute(
                "preview",
                preview(file, Preview.day(typed.get("setAsideOn")).orElse(today.date()), typed.get("doneAlready")));
        return "casefile/set-aside";
    }

    @GetMapping("/requests/{requestId}/set-aside/preview")
    String preview(
            @PathVariable String requestId,
            @RequestParam(defaultValue = "") String setAsideOn,
            @RequestParam(required = false) @Nullable String doneAlready,
            Model model) {
        var file = CasePage.known(files, requestId);
        model.addAttribute(
                "preview",
                Preview.day(setAsideOn)
                        .map(day -> preview(file, day, doneAlready))
                        .orElse(Preview.NONE));
        return "forms :: preview";
    }

    private Preview preview(CaseFile file, LocalDate setAsideOn, @Nullable String doneAlready) {
        var standing = file.standing();
        if (standing == null) {
            return Preview.NONE;
        }
        var setAside = new DecisionSetAside(
                file.state().counted().agencyId(),
                file.requestId(),
                standing.no(),
                setAsideOn,
                SetAsideBy.AGENCY,
                null,
                null,
                null,
                null,
                false,
                "");
        return previews.ofAct(file.state(), setAside, doneAlready != null && !doneAlready.isBlank(), Set.of());
    }
}
