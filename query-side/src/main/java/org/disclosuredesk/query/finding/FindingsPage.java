package org.disclosuredesk.query.finding;

import org.disclosuredesk.query.agency.DeskAgency;
import org.disclosuredesk.query.web.AskedYear;
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

    FindingsPage(FoundFindings findings, DeskAgency agency) {
        this.findings = findings;
        this.agency = agency;
    }

    @GetMapping("/findings")
    String show(
            @RequestParam(required = false) @Nullable String rule,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        var known = agency.current();
        if (known.isEmpty()) {
            return "register/no-agency";
        }
        AskedYear.mustBeReal(year);
        var find = new FindFindings(rule == null || rule.isEmpty() ? null : rule, year, page);
        model.addAttribute("search", find);
        model.addAttribute("view", findings.find(known.get().agencyId(), find));
        return "finding/findings";
    }
}
