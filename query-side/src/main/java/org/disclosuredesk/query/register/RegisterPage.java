package org.disclosuredesk.query.register;

import java.util.Map;
import java.util.stream.Stream;
import org.disclosuredesk.law.Stage;
import org.disclosuredesk.law.term.ApplicantKind;
import org.disclosuredesk.law.term.DecisionKind;
import org.disclosuredesk.law.term.Ground;
import org.disclosuredesk.query.agency.DeskAgency;
import org.disclosuredesk.query.register.FindRequests.Order;
import org.disclosuredesk.query.web.PaperLists;
import org.disclosuredesk.query.web.PaperLists.Conditions;
import org.disclosuredesk.query.words.Phrase;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the register, and in its own order the due list. */
@Controller
class RegisterPage {

    private final Register register;
    private final DeskAgency agency;
    private final PaperLists paper;

    RegisterPage(Register register, DeskAgency agency, PaperLists paper) {
        this.register = register;
        this.agency = agency;
        this.paper = paper;
    }

    @GetMapping("/requests")
    String show(AskedOfRegister asked, @RequestParam(defaultValue = "false") boolean whole, Model model) {
        var known = agency.current();
        if (known.isEmpty()) {
            return "register/no-agency";
        }
        var find = whole ? asked.find().page(1) : asked.find();
        var view = register.find(known.get().agencyId(), find, PaperLists.lines(whole, Register.PAGE_SIZE));
        model.addAttribute("find", find);
        model.addAttribute("view", view);
        model.addAttribute("queues", Queue.values());
        model.addAttribute("stages", Stage.values());
        model.addAttribute("kinds", ApplicantKind.values());
        model.addAttribute("decisionKinds", DecisionKind.values());
        model.addAttribute("grounds", Ground.values());
        model.addAttribute("orders", Order.values());
        model.addAttribute("departments", agency.departments());
        paper.offer(
                model,
                whole,
                view.rows().size(),
                view.found(),
                view.more(),
                conditions(find),
                Map.of("register.export.xlsx", find.export("xlsx"), "register.export.csv", find.export("csv")));
        return "register/register";
    }

    private static Conditions conditions(FindRequests find) {
        return new Conditions()
                .and("register.filter.text", find.text())
                .and("register.queues", find.queue() == Queue.ALL ? null : find.queue())
                .and("register.filter.stage", find.stage())
                .and("register.filter.outcome", find.outcome() == null ? null : outcome(find.outcome()))
                .and("register.filter.kind", find.kind())
                .and("register.filter.department", find.handling().department())
                .and(
                        "register.column.officer",
                        find.handling().officers().isEmpty()
                                ? null
                                : find.handling().officers().get(0))
                .and("register.column.officer", find.handling().unclaimed() ? Phrase.of("Whose.UNCLAIMED") : null)
                .and("register.filter.from", find.from())
                .and("register.filter.until", find.until())
                .and("register.filter.sort", find.sort());
    }

    /** A ground, or a whole kind of decision; any other text as it came. */
    private static Object outcome(String name) {
        return Stream.of(Ground.values(), DecisionKind.values())
                .flatMap(Stream::of)
                .map(term -> (Enum<?>) term)
                .filter(term -> term.name().equals(name))
                .<Object>map(term -> term)
                .findFirst()
                .orElse(name);
    }
}
