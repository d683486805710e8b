package org.disclosuredesk.query.today;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disclosuredesk.calendar.AdoptedCalendars;
import org.disclosuredesk.query.agency.DeskAgency;
import org.disclosuredesk.query.casefile.NextSteps;
import org.disclosuredesk.query.due.Today;
import org.disclosuredesk.query.register.Queue;
import org.disclosuredesk.query.register.Register;
import org.disclosuredesk.query.register.Register.OnDesk;
import org.disclosuredesk.query.register.RegisterRow;
import org.disclosuredesk.query.web.PaperLists;
import org.disclosuredesk.query.web.PaperLists.Conditions;
import org.disclosuredesk.query.words.People;
import org.disclosuredesk.query.words.People.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** Shows whoever signs in what is due next, what nobody has taken, and what waits for others. */
@Controller
class TodayPage {

    /** In the order of urgency. */
    private static final List<Queue> STATES = List.of(Queue.OVERDUE, Queue.DUE_SOON, Queue.NORMAL, Queue.STOPPED);

    private final Register register;
    private final DeskAgency agency;
    private final People people;
    private final Today today;
    private final AdoptedCalendars calendars;
    private final PaperLists paper;

    TodayPage(
            Register register,
            DeskAgency agency,
            People people,
            Today today,
            AdoptedCalendars calendars,
            PaperLists paper) {
        this.register = register;
        this.agency = agency;
        this.people = people;
        this.today = today;
        this.calendars = calendars;
        this.paper = paper;
    }

    /**
     * A request on the page.
     *
     * @param next what to do; null where nothing must be done, or not by whoever looks
     * @param waiting what it waits for; null where it is ours
     */
    public record Line(
            RegisterRow row,
            NextSteps.@Nullable Step next,
            @Nullable Waiting waiting) {}

    /** Where on the page somebody is: on whose desk, in which of its lists, on which of its pages. */
    public record Here(Whose whose, Queue queue, int page) {

        /** Another page of the same list. */
        public Here page(int other) {
            return new Here(whose, queue, other);
        }

        /** Where it is found. */
        public String link() {
            return UriComponentsBuilder.fromPath("/today")
                    .queryParam("whose", whose)
                    .queryParam("queue", queue)
                    .queryParam("page", page)
                    .toUriString();
        }
    }

    @GetMapping("/today")
    String show(
            @RequestParam(required = false) @Nullable Whose whose,
            @RequestParam(defaultValue = "OPEN") Queue queue,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "false") boolean whole,
            HttpServletRequest request,
            Model model) {
        var known = agency.current();
        if (known.isEmpty()) {
            return "register/no-agency";
        }
        var agencyId = known.get().agencyId();
        var me = people.signedIn(request.getRemoteUser());
        var counts = counts(agencyId, me, request.isUserInRole("ADMINISTRATOR") || request.isUserInRole("AUDITOR"));
        var here = new Here(
                whose == null || !counts.containsKey(whose) ? likely(counts) : whose,
                Queue.OF_OPEN.contains(queue) ? queue : Queue.OPEN,
                page);
        var view = register.onDesk(
                agencyId,
                here.whose().find(me).in(here.queue()).page(whole ? 1 : page),
                PaperLists.lines(whole, Register.PAGE_SIZE));
        var mayAct = request.isUserInRole("OFFICER") || request.isUserInRole("SUPERVISOR");
        model.addAttribute("desks", counts);
        model.addAttribute("view", view);
        model.addAttribute(
                "lines", view.rows().stream().map(row -> line(row, mayAct)).toList());
        model.addAttribute("me", me);
        model.addAttribute("date", today.date());
        model.addAttribute("states", STATES);
        model.addAttribute(
                "ownDepartment",
                Optional.ofNullable(me.department()).orElse(known.get().name()));
        model.addAttribute("here", here);
        paper.offer(
                model,
                whole,
                view.rows().size(),
                view.found(),
                view.more(),
                new Conditions()
                        .and("today.desks", here.whose() == Whose.DEPARTMENT ? me.department() : here.whose())
                        .and("today.states", here.queue() == Queue.OPEN ? null : here.queue()));
        return "today/today";
    }

    private Line line(OnDesk one, boolean mayAct) {
        return new Line(
                one.row(),
                NextSteps.first(one.row().requestId(), one.state(), calendars.current(), mayAct)
                        .orElse(null),
                Waiting.of(one.state(), today.date()).orElse(null));
    }

    /** How much lies on each desk; one that whoever looks cannot have is left out. */
    private Map<Whose, Long> counts(String agencyId, Person me, boolean onlyLooks) {
        var desks = EnumSet.allOf(Whose.class);
        if (onlyLooks) {
            desks = EnumSet.of(Whose.UNCLAIMED, Whose.ALL);
        } else if (me.department() == null) {
            desks.remove(Whose.DEPARTMENT);
        }
        var counts = new EnumMap<Whose, Long>(Whose.class);
        for (var desk : desks) {
            var find = desk.find(me);
            counts.put(
                    desk,
                    register.counts(agencyId, EnumSet.of(Queue.OPEN), find.handling(), find.stage())
                            .getOrDefault(Queue.OPEN, 0L));
        }
        return counts;
    }

    /** The first desk with something on it. */
    private static Whose likely(Map<Whose, Long> counts) {
        return counts.getOrDefault(Whose.MINE, 0L) > 0 ? Whose.MINE : Whose.ALL;
    }
}
