package org.disclosuredesk.command.agency;

import java.net.URI;
import java.net.URISyntaxException;
import org.disclosuredesk.command.dispatch.Acts;
import org.disclosuredesk.command.form.Done;
import org.disclosuredesk.command.form.Forms;
import org.disclosuredesk.command.form.Typed;
import org.disclosuredesk.command.form.Words;
import org.disclosuredesk.command.known.KnownAgencies;
import org.disclosuredesk.eventlog.Provenance;
import org.disclosuredesk.law.term.AgencyKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** The form that writes down what letters must say of the agency (机关基本情况). */
@Controller
class AgencyParticularsForm {

    private static final String PAGE = "/agency";

    private final Forms forms;
    private final Acts acts;
    private final KnownAgencies agencies;
    private final Words words;

    AgencyParticularsForm(Forms forms, Acts acts, KnownAgencies agencies, Words words) {
        this.forms = forms;
        this.acts = acts;
        this.agencies = agencies;
        this.words = words;
    }

    @PostMapping("/agency/particulars")
    RedirectView post(@RequestParam MultiValueMap<String, String> typed, RedirectAttributes flash) {
        return forms.take(typed, flash, PAGE, this::describe);
    }

    private Done describe(Typed form, Provenance provenance) {
        var kind = form.requiredChoice("kind", AgencyKind.class);
        var fullName = form.line("fullName");
        var reviewingBody = form.line("reviewingBody");
        var court = form.line("court");
        var online = online(form);
        var mark = form.line("documentMark");
        var address = form.line("address");
        var telephone = form.line("telephone");
        var officeName = form.line("officeName");
        var officeHead = form.line("officeHead");
        var fourEyes = form.line("fourEyes") != null;
        var agency = agencies.theDesks();
        if (agency.isEmpty()) {
            form.fault("", "command.no-agency");
        }
        form.mustBeFaultless();

        acts.perform(
                new DescribeAgency(
                        agency.orElseThrow(),
                        kind,
                        reviewingBody,
                        court,
                        online,
                        mark,
                        address,
                        telephone,
                        officeName,
                        officeHead,
                        fourEyes,
                        fullName),
                provenance);
        return new Done(PAGE, words.of("command.agency-described"));
    }

    private static @Nullable String online(Typed form) {
        var typed = form.line("onlineReviewChannel");
        if (typed != null && !isAnAddress(typed)) {
            form.fault("onlineReviewChannel", "command.not-an-address", typed);
        }
        return typed;
    }

    private static boolean isAnAddress(String typed) {
        try {
            var address = new URI(typed);
            return address.getHost() != null
                    && ("https".equals(address.getScheme()) || "http".equals(address.getScheme()));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
