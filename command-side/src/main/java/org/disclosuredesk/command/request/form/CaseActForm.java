package org.disclosuredesk.command.request.form;

import java.util.regex.Pattern;
import org.disclosuredesk.command.dispatch.Acts;
import org.disclosuredesk.command.form.Done;
import org.disclosuredesk.command.form.Forms;
import org.disclosuredesk.command.form.Typed;
import org.disclosuredesk.command.form.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** Takes the forms of all acts on a case that need no more than their fields; {@link CaseActs} names them. */
@Controller
class CaseActForm {

    private static final Pattern LIST = Pattern.compile("/(today|requests)(\\?[\\w=&%.-]*)?");

    private final Forms forms;
    private final Acts acts;
    private final CaseActs caseActs;
    private final RequestPages pages;
    private final Words words;

    CaseActForm(Forms forms, Acts acts, CaseActs caseActs, RequestPages pages, Words words) {
        this.forms = forms;
        this.acts = acts;
        this.caseActs = caseActs;
        this.pages = pages;
        this.words = words;
    }

    @PostMapping("/requests/{id}/{slug:[a-z-]+}")
    RedirectView post(
            @PathVariable String id,
            @PathVariable String slug,
            @RequestParam MultiValueMap<String, String> typed,
            RedirectAttributes flash) {
        var page = pages.of(id);
        var sent = caseActs.under(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return forms.take(typed, flash, page + "/" + slug, (form, provenance) -> {
            var act = sent.reading().of(id, form);
            form.mustBeFaultless();

            acts.perform(act, provenance);
            var back = back(form, page);
            // A claim comes from a list of many and names its request; the case itself need not be named.
            var claimed = back.equals(page) ? null : form.line("registerNo");
            return new Done(
                    back,
                    claimed != null
                            ? words.of("command.claimed", claimed)
                            : words.of("command.act-done", words.of("Act." + sent.act())));
        });
    }

    /** A form that was sent from a list leads back to it; to no other place. */
    static String back(Typed form, String page) {
        var back = form.line("back");
        return back != null && LIST.matcher(back).matches() ? back : page;
    }
}
