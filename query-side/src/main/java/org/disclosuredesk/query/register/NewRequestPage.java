package org.disclosuredesk.query.register;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.disclosuredesk.calendar.Calendars;
import org.disclosuredesk.law.AnswerPeriod;
import org.disclosuredesk.law.Ids;
import org.disclosuredesk.law.ReceiptDay;
import org.disclosuredesk.law.rule.ReceiptIsNotInTheFuture;
import org.disclosuredesk.law.term.ApplicantKind;
import org.disclosuredesk.law.term.Channel;
import org.disclosuredesk.law.term.Particular;
import org.disclosuredesk.law.term.ReceiptBasis;
import org.disclosuredesk.query.agency.DeskAgency;
import org.disclosuredesk.query.due.Today;
import org.disclosuredesk.query.register.SameApplicant.Earlier;
import org.disclosuredesk.query.words.Phrase;
import org.disclosuredesk.query.words.Preview;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the form that logs a request (登记申请, arts. 29, 31), and when its answer would be due. */
@Controller
class NewRequestPage {

    /** What most requests do not need; folded away while it is empty. */
    private static final Set<String> MORE = Set.of(
            "registerNo",
            "submittedOn",
            "department",
            "identityNo",
            "contact",
            "purpose",
            "formWanted",
            "handedDownFrom",
            "takenDownBy",
            "agent",
            "authorisation",
            "coApplicants",
            "note",
            "files");

    private static final List<String> ON_THE_SPOT = List.of("onTheSpot", "onTheSpotGiven");

    private final DeskAgency agency;
    private final Today today;
    private final Calendars calendars;
    private final SameApplicant sameApplicant;

    NewRequestPage(DeskAgency agency, Today today, Calendars calendars, SameApplicant sameApplicant) {
        this.sameApplicant = sameApplicant;
        this.agency = agency;
        this.today = today;
        this.calendars = calendars;
    }

    @GetMapping("/requests/new")
    String show(
            @ModelAttribute("typed") Map<String, String> typed,
            @ModelAttribute("errors") Map<String, String> errors,
            Model model) {
        if (agency.current().isEmpty()) {
            return "register/no-agency";
        }
        model.addAttribute("today", today.date());
        model.addAttribute("kinds", ApplicantKind.values());
        model.addAttribute("channels", channels());
        model.addAttribute("departments", agency.departments());
        model.addAttribute("moreOpen", anyOf(MORE, typed, errors));
        model.addAttribute("onTheSpot", List.of(Particular.PROVIDED, Particular.ALREADY_PUBLIC));
        model.addAttribute("onTheSpotOpen", anyOf(ON_THE_SPOT, typed, errors));
        model.addAttribute(
                "preview", preview(Preview.day(typed.get("receivedOn")).orElse(today.date())));
        model.addAttribute("repeats", repeats(typed));
        return "register/new";
    }

    /** Whether any of these fields was filled in, or is wrong: then it does not stay folded away. */
    private static boolean anyOf(Collection<String> fields, Map<String, String> typed, Map<String, String> errors) {
        return fields.stream()
                .anyMatch(field -> errors.containsKey(field)
                        || !typed.getOrDefault(field, "").isBlank());
    }

    @GetMapping("/requests/new/repeats")
    String repeats(@RequestParam Map<String, String> typed, Model model) {
        model.addAttribute("repeats", repeats(typed));
        return "register/repeats :: repeats";
    }

    /** What the same applicant asked for before, in much the same words; it stops nobody. */
    private List<Earlier> repeats(Map<String, String> typed) {
        var name = typed.getOrDefault("applicantName", "").strip();
        var kind = Arrays.stream(ApplicantKind.values())
                .filter(one -> one.name().equals(typed.get("applicantKind")))
                .findFirst();
        return name.isEmpty()
                ? List.of()
                : agency.current()
                        .map(known -> sameApplicant.alike(
                                known.agencyId(),
                                kind.map(one -> Ids.applicant(known.agencyId(), one, name, typed.get("identityNo")))
                                        .orElse(null),
                                name,
                                typed.get("informationSought"),
                                Preview.day(typed.get("receivedOn")).orElse(today.date()),
                                null))
                        .orElse(List.of());
    }

    @GetMapping("/requests/new/preview")
    String preview(@RequestParam(defaultValue = "") String receivedOn, Model model) {
        model.addAttribute("preview", Preview.day(receivedOn).map(this::preview).orElse(Preview.NONE));
        return "forms :: preview";
    }

    private Preview preview(LocalDate receivedOn) {
        var rule = new ReceiptIsNotInTheFuture(receivedOn, today.date());
        if (!rule.holds()) {
            return Preview.wrong(Phrase.refusing(rule.ifBroken()));
        }
        var due = AnswerPeriod.startingOn(receivedOn).dueOn(calendars.current());
        return due.on() == null
                ? Preview.NONE
                : Preview.of(
                        today.due(due.on(), due.provisional()).state().style(),
                        Phrase.of("preview.receipt", receivedOn, due.on()),
                        due.provisional() ? Phrase.of("why.provisional") : null);
    }

    /** Each channel with what makes a day its day of receipt. */
    private static Map<Channel, ReceiptBasis> channels() {
        var channels = new LinkedHashMap<Channel, ReceiptBasis>();
        for (var channel : Channel.values()) {
            channels.put(channel, ReceiptDay.basisOf(channel));
        }
        return channels;
    }
}
