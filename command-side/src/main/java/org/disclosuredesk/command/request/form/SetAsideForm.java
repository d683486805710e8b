package org.disclosuredesk.command.request.form;

import org.disclosuredesk.command.dispatch.Acts;
import org.disclosuredesk.command.form.Done;
import org.disclosuredesk.command.form.Forms;
import org.disclosuredesk.command.form.Typed;
import org.disclosuredesk.command.form.Words;
import org.disclosuredesk.command.request.SetAsideDecision;
import org.disclosuredesk.eventlog.Provenance;
import org.disclosuredesk.law.term.SetAsideBy;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** The form to record that an answer was set aside (撤销). */
@Controller
class SetAsideForm {

    private final Forms forms;
    private final Acts acts;
    private final RequestPages pages;
    private final Words words;

    SetAsideForm(Forms forms, Acts acts, RequestPages pages, Words words) {
        this.forms = forms;
        this.acts = acts;
        this.pages = pages;
        this.words = words;
    }

    @PostMapping("/requests/{id}/set-aside")
    RedirectView post(
            @PathVariable String id, @RequestParam MultiValueMap<String, String> typed, RedirectAttributes flash) {
        var page = pages.of(id);
        return forms.take(
                typed, flash, page + "/set-aside", (form, provenance) -> setAside(id, page, form, provenance));
    }

    private Done setAside(String id, String page, Typed form, Provenance provenance) {
        var decisionNo = form.requiredNumber("decisionNo");
        var setAsideOn = form.requiredDay("setAsideOn");
        var setAsideBy = form.requiredChoice("setAsideBy", SetAsideBy.class);
        var authority = form.line("authority");
        var documentNo = form.line("documentNo");
        form.mustBeFaultless();

        acts.perform(
                new SetAsideDecision(id, (int) decisionNo, setAsideOn, setAsideBy, authority, documentNo, null),
                provenance);
        return new Done(page, words.of("command.set-aside"));
    }
}
