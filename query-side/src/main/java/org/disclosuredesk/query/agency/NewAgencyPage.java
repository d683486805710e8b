package org.disclosuredesk.query.agency;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows the form that names the agency whose desk this is, while there is none. */
@Controller
class NewAgencyPage {

    private final DeskAgency agency;

    NewAgencyPage(DeskAgency agency) {
        this.agency = agency;
    }

    @GetMapping("/agency/new")
    String show() {
        return agency.current().isPresent() ? "redirect:/requests" : "agency/new";
    }
}
