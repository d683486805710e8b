package org.disclosuredesk.command.year;

import org.disclosuredesk.command.dispatch.Acts;
import org.disclosuredesk.command.form.Done;
import org.disclosuredesk.command.form.Forms;
import org.disclosuredesk.command.form.Typed;
import org.disclosuredesk.command.form.Words;
import org.disclosuredesk.command.known.KnownAgencies;
import org.disclosuredesk.eventlog.Provenance;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** The form that says how many items were published in a column during a month (发布信息条数). */
@Controller
class ItemsPublishedForm {

    private static final String PAGE = "/publications";
    private static final int MOST = 1_000_000;

    private final Forms forms;
    private final Acts acts;
    private final KnownAgencies agencies;
    private final Words words;

    ItemsPublishedForm(Forms forms, Acts acts, KnownAgencies agencies, Words words) {
        this.forms = forms;
        this.acts = acts;
        this.agencies = agencies;
        this.words = words;
    }

    @PostMapping(PAGE)
    RedirectView post(@RequestParam MultiValueMap<String, String> typed, RedirectAttributes flash) {
        return forms.take(typed, flash, PAGE, this::count);
    }

    private Done count(Typed form, Provenance provenance) {
        var column = form.requiredLine("column");
        var month = form.requiredMonth("month");
        var items = form.requiredNumber("items", 0, MOST);
        var agency = agencies.theDesks();
        if (agency.isEmpty()) {
            form.fault("", "command.no-agency");
        }
        form.mustBeFaultless();

        acts.perform(new CountItemsPublished(agency.orElseThrow(), month, column, items), provenance);
        return new Done(
                PAGE + "?year=" + month.getYear(),
                words.of("command.items-counted", column, month.toString(), Integer.toString(items)));
    }
}
