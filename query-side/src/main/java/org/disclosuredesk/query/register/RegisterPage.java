package org.disclosuredesk.query.register;

import org.disclosuredesk.law.Stage;
import org.disclosuredesk.law.term.ApplicantKind;
import org.disclosuredesk.law.term.DecisionKind;
import org.disclosuredesk.law.term.Ground;
import org.disclosuredesk.query.agency.DeskAgency;
import org.disclosuredesk.query.register.FindRequests.Order;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows the register, and in its own order the due list. */
@Controller
class RegisterPage {

    private final Register register;
    private final DeskAgency agency;

    RegisterPage(Register register, DeskAgency agency) {
        this.register = register;
        this.agency = agency;
    }

    @GetMapping("/requests")
    String show(AskedOfRegister asked, Model model) {
        var known = agency.current();
        if (known.isEmpty()) {
            return "register/no-agency";
        }
        var find = asked.find();
        model.addAttribute("find", find);
        model.addAttribute("view", register.find(known.get().agencyId(), find));
        model.addAttribute("queues", Queue.values());
        model.addAttribute("stages", Stage.values());
        model.addAttribute("kinds", ApplicantKind.values());
        model.addAttribute("decisionKinds", DecisionKind.values());
        model.addAttribute("grounds", Ground.values());
        model.addAttribute("orders", Order.values());
        model.addAttribute("departments", agency.departments());
        return "register/register";
    }
}
