package org.disclosuredesk.query.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Leads from the front door to the day's work. */
@Controller
class HomePage {

    @GetMapping("/")
    String enter() {
        return "redirect:/today";
    }
}
