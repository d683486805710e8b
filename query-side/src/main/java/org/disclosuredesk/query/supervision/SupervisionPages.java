package org.disclosuredesk.query.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.disclosuredesk.eventlog.EventLog;
import org.disclosuredesk.eventlog.Recorded;
import org.disclosuredesk.events.ActivityRecorded;
import org.disclosuredesk.events.ActivityVoided;
import org.disclosuredesk.events.ComplaintConcluded;
import org.disclosuredesk.events.ComplaintReceived;
import org.disclosuredesk.events.ComplaintVoided;
import org.disclosuredesk.law.term.ActivityKind;
import org.disclosuredesk.law.term.ComplaintMatter;
import org.disclosuredesk.law.term.ComplaintResult;
import org.disclosuredesk.query.agency.DeskAgency;
import org.disclosuredesk.query.web.AskedYear;
import org.disclosuredesk.query.web.PaperLists;
import org.disclosuredesk.query.web.PaperLists.Conditions;
import org.disclosuredesk.query.words.Phrase;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;

/** Shows complaints and activities in their lists, one by one, and the forms that record them. */
@Controller
class SupervisionPages {

    private final Supervision supervision;
    private final EventLog log;
    private final DeskAgency agency;
    private final Clock clock;
    private final PaperLists paper;

    SupervisionPages(Supervision supervision, EventLog log, DeskAgency agency, Clock clock, PaperLists paper) {
        this.supervision = supervision;
        this.log = log;
        this.agency = agency;
        this.clock = clock;
        this.paper = paper;
    }

    @GetMapping("/supervision")
    String activities(
            @RequestParam(required = false) @Nullable ActivityKind kind,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "false") boolean whole,
            Model model) {
        var known = agency.current();
        if (known.isEmpty()) {
            return "register/no-agency";
        }
        AskedYear.mustBeReal(year);
        var view = supervision.activities(
                known.get().agencyId(), kind, year, whole ? 1 : page, PaperLists.lines(whole, Supervision.PAGE_SIZE));
        list("/supervision", "kind", kind, year, view, known.get().agencyId(), model);
        model.addAttribute("kind", kind);
        print(model, whole, view, new Conditions().and("activity.kind", kind), year);
        return "supervision/activities";
    }

    @GetMapping("/supervision/complaints")
    String complaints(
            @RequestParam(required = false) @Nullable Boolean open,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "false") boolean whole,
            Model model) {
        var known = agency.current();
        if (known.isEmpty()) {
            return "register/no-agency";
        }
        AskedYear.mustBeReal(year);
        var view = supervision.complaints(
                known.get().agencyId(), open, year, whole ? 1 : page, PaperLists.lines(whole, Supervision.PAGE_SIZE));
        list("/supervision/complaints", "open", open, year, view, known.get().agencyId(), model);
        model.addAttribute("open", open);
        var state = open == null ? null : Phrase.of(open ? "complaint.open" : "complaint.concluded");
        print(model, whole, view, new Conditions().and("complaint.state", state), year);
        return "supervision/complaints";
    }

    private void print(
            Model model, boolean whole, Supervision.Page<?> view, Conditions narrowed, @Nullable Integer year) {
        paper.offer(
                model,
                whole,
                view.rows().size(),
                view.found(),
                false,
                narrowed.and("figures.years", year == null ? null : String.valueOf(year)));
    }

    private void list(
            String path,
            String filter,
            @Nullable Object value,
            @Nullable Integer year,
            Supervision.Page<?> view,
            String agencyId,
            Model model) {
        var thisYear = LocalDate.now(clock).getYear();
        Function<Integer, String> at = page -> {
            var link = UriComponentsBuilder.fromPath(path);
            if (value != null) {
                link.queryParam(filter, value);
            }
            if (year != null) {
                link.queryParam("year", year);
            }
            return link.queryParam("page", page).build().toUriString();
        };
        model.addAttribute("view", view);
        model.addAttribute("previous", at.apply(view.page() - 1));
        model.addAttribute("next", at.apply(view.page() + 1));
        model.addAttribute("year", year);
        model.addAttribute("years", supervision.years(agencyId, thisYear));
        model.addAttribute("summed", year == null ? thisYear : year);
        model.addAttribute("sums", supervision.year(agencyId, year == null ? thisYear : year));
        model.addAttribute("kinds", List.of(ActivityKind.values()));
    }

    @GetMapping("/supervision/new")
    String newActivity(Model model) {
        if (agency.current().isEmpty()) {
            return "register/no-agency";
        }
        form(model);
        // A cure is recorded with its inspection.
        model.addAttribute("kinds", List.of(ActivityKind.CONSULTATION, ActivityKind.TRAINING, ActivityKind.INSPECTION));
        return "supervision/new";
    }

    @GetMapping("/supervision/complaints/new")
    String newComplaint(Model model) {
        if (agency.current().isEmpty()) {
            return "register/no-agency";
        }
        form(model);
        model.addAttribute("matters", List.of(ComplaintMatter.values()));
        return "supervision/new-complaint";
    }

    @GetMapping("/supervision/{id}")
    String activity(@PathVariable String id, Model model) {
        var all = events(id);
        var events = all.stream()
                .map(Recorded::event)
                .filter(ActivityRecorded.class::isInstance)
                .map(ActivityRecorded.class::cast)
                .toList();
        if (events.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var cures = events.subList(1, events.size());
        model.addAttribute("activity", events.get(0));
        model.addAttribute("voided", all.get(all.size() - 1).event() instanceof ActivityVoided);
        model.addAttribute("cures", cures);
        model.addAttribute(
                "cured",
                cures.stream()
                        .mapToInt(cure -> cure.number() == null ? 0 : cure.number())
                        .sum());
        form(model);
        return "supervision/activity";
    }

    @GetMapping("/supervision/complaints/{id}")
    String complaint(@PathVariable String id, Model model) {
        var events = events(id);
        if (events.isEmpty() || !(events.get(0).event() instanceof ComplaintReceived received)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("complaint", received);
        model.addAttribute("voided", events.get(events.size() - 1).event() instanceof ComplaintVoided);
        model.addAttribute(
                "conclusion",
                events.stream()
                        .map(Recorded::event)
                        .filter(ComplaintConcluded.class::isInstance)
                        .findFirst()
                        .orElse(null));
        model.addAttribute("results", List.of(ComplaintResult.values()));
        form(model);
        return "supervision/complaint";
    }

    /** What happened to something of an agency of the store; nothing where there is no such thing. */
    private List<Recorded> events(String id) {
        var events = log.recordedOf(id);
        return !events.isEmpty()
                        && agency.all().stream()
                                .anyMatch(known -> known.agencyId()
                                        .equals(events.get(0).event().agencyId()))
                ? events
                : List.of();
    }

    private void form(Model model) {
        model.addAttribute("departments", agency.departments());
        model.addAttribute("today", LocalDate.now(clock));
    }
}
