package org.disclosuredesk.query.dashboard;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import org.disclosuredesk.calendar.AdoptedCalendars;
import org.disclosuredesk.law.Act;
import org.disclosuredesk.law.Stage;
import org.disclosuredesk.law.term.ApplicantKind;
import org.disclosuredesk.law.term.Channel;
import org.disclosuredesk.law.term.DecisionKind;
import org.disclosuredesk.law.term.RemedyKind;
import org.disclosuredesk.query.agency.DeskAgency;
import org.disclosuredesk.query.casefile.NextSteps;
import org.disclosuredesk.query.casefile.NextSteps.Step;
import org.disclosuredesk.query.register.FindRequests;
import org.disclosuredesk.query.register.Queue;
import org.disclosuredesk.query.register.Register;
import org.disclosuredesk.query.register.Register.OnDesk;
import org.disclosuredesk.query.register.RegisterRow;
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
    private final Register register;
    private final AdoptedCalendars calendars;
    private final Statistics statistics;

    DashboardPage(
            Boards boards, DeskAgency agency, Register register, AdoptedCalendars calendars, Statistics statistics) {
        this.boards = boards;
        this.agency = agency;
        this.register = register;
        this.calendars = calendars;
        this.statistics = statistics;
    }

    /** An answer that waits for the signature of whoever looks, and where it is given. */
    record Waiting(RegisterRow row, Step step) {}

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
        model.addAttribute("waiting", waiting(known.get().agencyId(), request.isUserInRole("SUPERVISOR")));
        return "dashboard/dashboard";
    }

    private List<Waiting> waiting(String agencyId, boolean signs) {
        var underReview = FindRequests.ALL.in(Queue.OPEN).at(Stage.UNDER_REVIEW);
        return signs
                ? register.onDesk(agencyId, underReview, Register.PAGE_SIZE).rows().stream()
                        .flatMap(one -> waiting(one).stream())
                        .toList()
                : List.of();
    }

    private List<Waiting> waiting(OnDesk one) {
        return NextSteps.first(one.row().requestId(), one.state(), calendars.current(), true)
                .filter(step -> step.act() == Act.APPROVE_ANSWER)
                .map(step -> List.of(new Waiting(one.row(), step)))
                .orElse(List.of());
    }
}
