package org.disclosuredesk.query.dashboard;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.disclosuredesk.law.term.ApplicantKind;
import org.disclosuredesk.law.term.Channel;
import org.disclosuredesk.law.term.DecisionKind;
import org.disclosuredesk.law.term.RemedyKind;
import org.disclosuredesk.query.agency.DeskAgency;
import org.disclosuredesk.query.tally.Statistics;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows how the office stands: at a desk with all that leads on, on a wall for all to see. */
@Controller
class DashboardPage {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Boards boards;
    private final DeskAgency agency;
    private final Statistics statistics;

    DashboardPage(Boards boards, DeskAgency agency, Statistics statistics) {
        this.boards = boards;
        this.agency = agency;
        this.statistics = statistics;
    }

    @GetMapping("/dashboard")
    String show(@RequestParam(defaultValue = "0") int wall, HttpServletRequest request, Model model) {
        var known = agency.current();
        if (known.isEmpty()) {
            return "register/no-agency";
        }
        statistics.awaitHead(PATIENCE);
        model.addAttribute("board", boards.of(known.get()));
        model.addAttribute("agencyName", known.get().name());
        model.addAttribute("outcomes", DecisionKind.values());
        model.addAttribute("applicants", ApplicantKind.values());
        model.addAttribute("channels", Channel.values());
        model.addAttribute("remedies", RemedyKind.values());
        if (wall > 0) {
            return "dashboard/wall";
        }
        model.addAttribute("signs", request.isUserInRole("SUPERVISOR"));
        return "dashboard/dashboard";
    }
}
