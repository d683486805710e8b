package org.disclosuredesk.command.year;

import org.disclosuredesk.command.dispatch.Acts;
import org.disclosuredesk.command.form.Done;
import org.disclosuredesk.command.form.Forms;
import org.disclosuredesk.command.form.Words;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** The forms of the annual report: to write a section, to publish it, to publish it again (arts. 49, 50). */
@Controller
class ReportForms {

    private final Forms forms;
    private final Acts acts;
    private final FormAgency agency;
    private final Words words;

    ReportForms(Forms forms, Acts acts, FormAgency agency, Words words) {
        this.forms = forms;
        this.acts = acts;
        this.agency = agency;
        this.words = words;
    }

    @PostMapping("/years/{year:20\\d{2}}/narrative/{section:[1-6]}")
    RedirectView write(
            @PathVariable int year,
            @PathVariable int section,
            @RequestParam MultiValueMap<String, String> typed,
            RedirectAttributes flash) {
        var page = agency.page("/years/%d/narrative/%d".formatted(year, section), typed);
        return forms.take(typed, flash, page, (form, provenance) -> {
            // A button of its own takes back what was written: the desk's draft stands again.
            var text = form.line("dropped") == null ? form.text("text") : null;
            var whose = agency.of(form);
            form.mustBeFaultless();
            acts.perform(new WriteNarrative(whose, year, section, text == null ? "" : text), provenance);
            return new Done(page, words.of(text == null ? "command.narrative-dropped" : "command.narrative-written"));
        });
    }

    @PostMapping("/years/{year:20\\d{2}}/publish")
    RedirectView publish(
            @PathVariable int year, @RequestParam MultiValueMap<String, String> typed, RedirectAttributes flash) {
        var page = page(year, typed);
        return forms.take(typed, flash, page, (form, provenance) -> {
            var seen = form.requiredLine("tablesHash");
            var whose = agency.of(form);
            form.mustBeFaultless();
            acts.perform(new PublishReport(whose, year, seen), provenance);
            return new Done(page, words.of("command.report-published", Integer.toString(year)));
        });
    }

    @PostMapping("/years/{year:20\\d{2}}/restate")
    RedirectView restate(
            @PathVariable int year, @RequestParam MultiValueMap<String, String> typed, RedirectAttributes flash) {
        var page = page(year, typed);
        return forms.take(typed, flash, page, (form, provenance) -> {
            var seen = form.requiredLine("tablesHash");
            var reason = form.requiredLine("reason");
            var whose = agency.of(form);
            form.mustBeFaultless();
            acts.perform(new RestateReport(whose, year, seen, reason), provenance);
            return new Done(page, words.of("command.report-restated", Integer.toString(year)));
        });
    }

    private String page(int year, MultiValueMap<String, String> typed) {
        return agency.page("/years/" + year, typed);
    }
}
