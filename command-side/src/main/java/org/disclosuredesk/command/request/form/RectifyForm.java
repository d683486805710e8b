package org.disclosuredesk.command.request.form;

import org.disclosuredesk.command.dispatch.Acts;
import org.disclosuredesk.command.form.Done;
import org.disclosuredesk.command.form.Forms;
import org.disclosuredesk.command.form.Typed;
import org.disclosuredesk.command.form.Words;
import org.disclosuredesk.command.request.RectifyRecord;
import org.disclosuredesk.eventlog.Provenance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** The form to put a clerk's slip right (更正记录): one field of one event, or, with no field, the whole event. */
@Controller
class RectifyForm {

    private final Forms forms;
    private final Acts acts;
    private final RequestPages pages;
    private final Words words;

    RectifyForm(Forms forms, Acts acts, RequestPages pages, Words words) {
        this.forms = forms;
        this.acts = acts;
        this.pages = pages;
        this.words = words;
    }

    @PostMapping("/requests/{id}/rectification")
    RedirectView post(
            @PathVariable String id, @RequestParam MultiValueMap<String, String> typed, RedirectAttributes flash) {
        var page = pages.of(id);
        return forms.take(
                typed, flash, formPage(page, typed), (form, provenance) -> rectify(id, page, form, provenance));
    }

    private static String formPage(String page, MultiValueMap<String, String> typed) {
        var event = typed.getFirst("eventSequence");
        return page + "/rectification" + (event != null && event.matches("\\d{1,9}") ? "?event=" + event : "");
    }

    private Done rectify(String id, String page, Typed form, Provenance provenance) {
        var event = form.requiredNumber("eventSequence");
        var field = form.line("field");
        var to = field == null ? null : newValue(form, field);
        var reason = form.requiredText("reason");
        form.mustBeFaultless();

        acts.perform(new RectifyRecord(id, event, field, to, reason), provenance);
        return new Done(page, words.of(field == null ? "command.voided" : "command.rectified"));
    }

    private static @Nullable String newValue(Typed form, String field) {
        if (!field.endsWith("On")) {
            return form.text("to");
        }
        var day = form.requiredDay("to");
        return day == null ? null : day.toString();
    }
}
