package org.disclosuredesk.query.calendar;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.disclosuredesk.calendar.AdoptedCalendars;
import org.disclosuredesk.law.Adoption;
import org.disclosuredesk.query.agency.DeskAgency;
import org.disclosuredesk.query.due.Today;
import org.disclosuredesk.query.web.PaperLists;
import org.disclosuredesk.query.web.PaperLists.Conditions;
import org.disclosuredesk.query.words.Phrase;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows a year of the working-day calendar, and the due dates that moved with it. */
@Controller
class CalendarPage {

    /** The Regulation is from 2008; nobody plans further than the second. */
    static final int FIRST_YEAR = 2008;

    static final int LAST_YEAR = 2099;

    private final AdoptedCalendars calendars;
    private final MovedDueDates moved;
    private final DeskAgency agency;
    private final Today today;
    private final PaperLists paper;

    CalendarPage(AdoptedCalendars calendars, MovedDueDates moved, DeskAgency agency, Today today, PaperLists paper) {
        this.calendars = calendars;
        this.moved = moved;
        this.agency = agency;
        this.today = today;
        this.paper = paper;
    }

    @GetMapping("/calendar")
    String show(@RequestParam Optional<Integer> year, Model model) {
        var calendar = calendars.current();
        var last = Math.max(calendar.lastYear(), today.date().getYear()) + 1;
        var asked = year.orElse(today.date().getYear());
        var shown = Math.min(Math.max(asked, calendar.firstYear()), last);
        model.addAttribute("shown", CalendarYear.of(calendar, shown, today.date()));
        model.addAttribute("asked", asked);
        model.addAttribute("version", calendar.version());
        model.addAttribute(
                "years",
                IntStream.rangeClosed(calendar.firstYear(), last).boxed().toList());
        model.addAttribute("notices", calendar.noticesOf(shown));
        model.addAttribute(
                "adoptions",
                calendar.adoptions().stream()
                        .filter(adoption -> adoption.year() == shown)
                        .toList());
        return "calendar/calendar";
    }

    @GetMapping("/calendar/moved")
    String moved(
            @RequestParam(required = false) @Nullable String version,
            @RequestParam(defaultValue = "false") boolean whole,
            Model model) {
        var known = agency.current();
        var turns = known.map(desk -> moved.turns(desk.agencyId())).orElse(List.of());
        var shown = turns.stream()
                .filter(turn -> version == null || turn.calendarVersion().equals(version))
                .findFirst();
        model.addAttribute("turns", turns);
        model.addAttribute("turn", shown.orElse(null));
        model.addAttribute(
                "adoption",
                shown.flatMap(turn -> calendars.newestIn(turn.calendarVersion()))
                        .orElse(null));
        model.addAttribute("adoptions", calendars.all());
        var all = shown.map(turn -> moved.with(known.orElseThrow().agencyId(), turn.calendarVersion()))
                .orElse(List.of());
        var lines = whole ? all.stream().limit(PaperLists.MOST).toList() : all;
        model.addAttribute("moved", lines);
        paper.offer(
                model,
                whole,
                lines.size(),
                all.size(),
                false,
                new Conditions()
                        .and(
                                "moved.with",
                                shown.flatMap(turn -> calendars.newestIn(turn.calendarVersion()))
                                        .map(adoption -> Phrase.of(
                                                "moved.adoption",
                                                adoption.adoptedOn(),
                                                String.valueOf(adoption.year())))
                                        .orElse(null)));
        model.addAttribute(
                "notices",
                shown.flatMap(turn -> calendars.newestIn(turn.calendarVersion()))
                        .map(Adoption::notices)
                        .orElse(List.of()));
        return "calendar/moved";
    }
}
