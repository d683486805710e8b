package org.disclosuredesk.query.finding;

import org.disclosuredesk.query.agency.DeskAgency;
import org.disclosuredesk.query.web.AskedYear;
import org.disclosuredesk.query.web.PaperLists;
import org.disclosuredesk.query.web.PaperLists.Conditions;
import org.disclosuredesk.query.words.Phrase;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows what was done against a norm, over all requests. */
@Controller
class FindingsPage {

    private final FoundFindings findings;
    private final DeskAgency agency;
    private final PaperLists paper;

    FindingsPage(FoundFindings findings, DeskAgency agency, PaperLists paper) {
        this.findings = findings;
        this.agency = agency;
        this.paper = paper;
    }

    @GetMapping("/findings")
    String show(
            @RequestParam(required = false) @Nullable String rule,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "false") boolean whole,
            Model model) {
        var known = agency.current();
        if (known.isEmpty()) {
            return "register/no-agency";
        }
        AskedYear.mustBeReal(year);
        var find = new FindFindings(rule == null || rule.isEmpty() ? null : rule, year, whole ? 1 : page);
        var view = findings.find(known.get().agencyId(), find, PaperLists.lines(whole, FoundFindings.PAGE_SIZE));
        model.addAttribute("search", find);
        model.addAttribute("view", view);
        paper.offer(
                model,
                whole,
                view.rows().size(),
                view.found(),
                false,
                new Conditions()
                        .and("findings.filter.rule", find.rule() == null ? null : Phrase.of("Rule." + find.rule()))
                        .and("findings.filter.year", year == null ? null : String.valueOf(year)));
        return "finding/findings";
    }
}
