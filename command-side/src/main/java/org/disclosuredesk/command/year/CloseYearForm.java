package org.disclosuredesk.command.year;

import org.disclosuredesk.command.form.Done;
import org.disclosuredesk.command.form.Forms;
import org.disclosuredesk.command.form.Typed;
import org.disclosuredesk.command.form.Words;
import org.disclosuredesk.eventlog.Provenance;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** The button that closes a year by hand (结账). */
@Controller
class CloseYearForm {

    /** The first full year under the Regulation of 2007; no agency has a report before it. */
    private static final int FIRST_YEAR = 2008;

    private final Forms forms;
    private final YearClose close;
    private final FormAgency agency;
    private final Words words;

    CloseYearForm(Forms forms, YearClose close, FormAgency agency, Words words) {
        this.forms = forms;
        this.close = close;
        this.agency = agency;
        this.words = words;
    }

    @PostMapping("/years/{year:\\d{4}}/close")
    RedirectView post(
            @PathVariable int year, @RequestParam MultiValueMap<String, String> typed, RedirectAttributes flash) {
        if (year < FIRST_YEAR) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var page = agency.page("/years/" + year, typed);
        return forms.takeAgainAndAgain(typed, flash, page, (form, provenance) -> close(year, page, form, provenance));
    }

    private Done close(int year, String page, Typed form, Provenance provenance) {
        var carriedOver = close.close(agency.of(form), year, provenance);
        return new Done(page, words.of("command.year-closed", Integer.toString(year), Integer.toString(carriedOver)));
    }
}
