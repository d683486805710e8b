package org.disclosuredesk.command.agency;

import org.disclosuredesk.command.dispatch.Acts;
import org.disclosuredesk.command.form.Done;
import org.disclosuredesk.command.form.Forms;
import org.disclosuredesk.command.form.Typed;
import org.disclosuredesk.command.form.Words;
import org.disclosuredesk.command.known.KnownAgencies;
import org.disclosuredesk.eventlog.Provenance;
import org.disclosuredesk.law.Ids;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** The form that names the agency the desk works for; there is one to a store. */
@Controller
class RegisterAgencyForm {

    private final Forms forms;
    private final Acts acts;
    private final KnownAgencies agencies;
    private final Words words;

    RegisterAgencyForm(Forms forms, Acts acts, KnownAgencies agencies, Words words) {
        this.forms = forms;
        this.acts = acts;
        this.agencies = agencies;
        this.words = words;
    }

    @PostMapping("/agencies")
    RedirectView post(@RequestParam MultiValueMap<String, String> typed, RedirectAttributes flash) {
        return forms.take(typed, flash, "/agency/new", this::register);
    }

    private Done register(Typed form, Provenance provenance) {
        var name = form.requiredLine("name");
        if (agencies.theDesks().isPresent()) {
            form.fault("", "command.agency-known");
        }
        form.mustBeFaultless();

        acts.perform(new RegisterAgency(Ids.agency(name), name, null), provenance);
        return new Done("/requests", words.of("command.agency-registered", name));
    }
}
