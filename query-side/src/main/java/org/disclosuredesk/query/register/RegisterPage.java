package org.disclosuredesk.query.register;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.disclosuredesk.law.Stage;
import org.disclosuredesk.law.term.ApplicantKind;
import org.disclosuredesk.law.term.DecisionKind;
import org.disclosuredesk.law.term.Ground;
import org.disclosuredesk.query.agency.DeskAgency;
import org.disclosuredesk.query.register.FindRequests.Order;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

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
    String show(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable Queue queue,
            @RequestParam(required = false) @Nullable Stage stage,
            @RequestParam(required = false) @Nullable String outcome,
            @RequestParam(required = false) @Nullable ApplicantKind kind,
            @RequestParam(required = false) @Nullable String department,
            @RequestParam(required = false) @Nullable String officer,
            @RequestParam(defaultValue = "false") boolean unclaimed,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate until,
            @RequestParam(defaultValue = "false") boolean overdue,
            @RequestParam(required = false) @Nullable Order sort,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        var known = agency.current();
        if (known.isEmpty()) {
            return "register/no-agency";
        }
        var list = queue != null ? queue : overdue ? Queue.OVERDUE : Queue.ALL;
        var find = new FindRequests(
                q.strip(),
                list,
                stage,
                filled(outcome),
                kind,
                new Handling(
                        filled(department), Stream.ofNullable(filled(officer)).toList(), unclaimed),
                from,
                until,
                sort == null ? Order.DUE : sort,
                page);
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

    /** A field of the form that was left alone comes as an empty text. */
    private static @Nullable String filled(@Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }
}
