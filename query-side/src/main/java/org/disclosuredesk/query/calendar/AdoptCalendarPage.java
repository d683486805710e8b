package org.disclosuredesk.query.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.disclosuredesk.calendar.AdoptedCalendars;
import org.disclosuredesk.law.Adoption;
import org.disclosuredesk.law.DayRanges;
import org.disclosuredesk.law.WorkingDays;
import org.disclosuredesk.query.agency.DeskAgency;
import org.disclosuredesk.query.due.Today;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * Shows the form that takes a notice, and what was recognised in it, before anything is adopted: the year as it would
 * be, and every open request that would move.
 */
@Controller
class AdoptCalendarPage {

    private final AdoptedCalendars calendars;
    private final MovedDueDates moved;
    private final DeskAgency agency;
    private final Today today;

    AdoptCalendarPage(AdoptedCalendars calendars, MovedDueDates moved, DeskAgency agency, Today today) {
        this.calendars = calendars;
        this.moved = moved;
        this.agency = agency;
        this.today = today;
    }

    @GetMapping("/calendar/adopt")
    String form(
            @ModelAttribute("typed") Map<String, String> typed, @RequestParam Map<String, String> asked, Model model) {
        var filled = typed.isEmpty() ? asked : typed;
        model.addAttribute("typed", filled);
        model.addAttribute("year", calendars.current().lastYear() + 1);
        model.addAttribute("scope", filled.getOrDefault("scope", "OFFICIAL"));
        return "calendar/adopt";
    }

    @GetMapping("/calendar/adopt/preview")
    String preview(
            @RequestParam int year,
            @RequestParam String scope,
            @RequestParam(defaultValue = "") String rest,
            @RequestParam(defaultValue = "") String makeUp,
            @RequestParam(defaultValue = "") String notices,
            Model model) {
        if (year < CalendarPage.FIRST_YEAR || year > CalendarPage.LAST_YEAR) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        var restDays = days(rest);
        var makeUpDays = days(makeUp);
        var local = scope.equals("LOCAL");
        var now = calendars.current();
        var known = agency.current();
        var adoption = new Adoption(
                local ? known.map(DeskAgency.Known::agencyId).orElse("") : null,
                year,
                Adoption.version(local ? "" : null, year, 1),
                today.date(),
                notices.lines().toList(),
                restDays,
                makeUpDays);
        var then = now.adopting(adoption);
        model.addAttribute("shown", CalendarYear.of(then, year, today.date()));
        model.addAttribute("adoption", adoption);
        model.addAttribute("rest", DayRanges.text(restDays));
        model.addAttribute("makeUp", DayRanges.text(makeUpDays));
        model.addAttribute("notices", adoption.notices());
        model.addAttribute("noticesText", String.join("\n", adoption.notices()));
        model.addAttribute("scope", scope.toUpperCase(Locale.ROOT));
        model.addAttribute("text", asText(restDays, makeUpDays));
        model.addAttribute("missing", local ? List.of() : missing(year, restDays));
        model.addAttribute("changed", changed(now, then, year));
        model.addAttribute("corrects", !local && !now.noticesOf(year).isEmpty());
        model.addAttribute(
                "moved",
                known.map(desk -> moved.wouldMoveWith(desk.agencyId(), then)).orElse(List.of()));
        return "calendar/preview";
    }

    private static List<LocalDate> days(String text) {
        return DayRanges.days(text).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
    }

    /** As the form takes it, so that a day can be put right by hand. */
    private static String asText(List<LocalDate> restDays, List<LocalDate> makeUpDays) {
        var lines = new ArrayList<String>();
        DayRanges.ranges(restDays).forEach(range -> lines.add(line(range) + " 休"));
        DayRanges.ranges(makeUpDays).forEach(range -> lines.add(line(range) + " 班"));
        return String.join("\n", lines);
    }

    private static String line(DayRanges.Range range) {
        return range.from().equals(range.to()) ? range.from().toString() : range.from() + ".." + range.to();
    }

    private static List<LocalDate> missing(int year, List<LocalDate> restDays) {
        var known = new HashSet<>(restDays);
        return LocalDate.ofYearDay(year, 1)
                .datesUntil(LocalDate.ofYearDay(year + 1, 1))
                .filter(WorkingDays::isHolidayEachYear)
                .filter(day -> !known.contains(day))
                .toList();
    }

    /** The days of the year that count otherwise than now. */
    private static List<LocalDate> changed(WorkingDays now, WorkingDays then, int year) {
        return LocalDate.ofYearDay(year, 1)
                .datesUntil(LocalDate.ofYearDay(year + 1, 1))
                .filter(day -> now.isWorking(day) != then.isWorking(day))
                .toList();
    }
}
