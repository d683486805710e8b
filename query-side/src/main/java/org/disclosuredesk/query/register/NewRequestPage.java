package org.disclosuredesk.query.register;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.disclosuredesk.calendar.Calendars;
import org.disclosuredesk.law.AnswerPeriod;
import org.disclosuredesk.law.ReceiptDay;
import org.disclosuredesk.law.rule.ReceiptIsNotInTheFuture;
import org.disclosuredesk.law.term.ApplicantKind;
import org.disclosuredesk.law.term.Channel;
import org.disclosuredesk.law.term.ReceiptBasis;
import org.disclosuredesk.query.agency.DeskAgency;
import org.disclosuredesk.query.due.Today;
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
            "note");

    private final DeskAgency agency;
    private final Today today;
    private final Calendars calendars;

    NewRequestPage(DeskAgency agency, Today today, Calendars calendars) {
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
        model.addAttribute(
                "moreOpen",
                MORE.stream()
                        .anyMatch(field -> errors.containsKey(field)
                                || !typed.getOrDefault(field, "").isBlank()));
        model.addAttribute(
                "preview", preview(Preview.day(typed.get("receivedOn")).orElse(today.date())));
        return "register/new";
    }

    @GetMapping("/requests/new/preview")
    String preview(@RequestParam(defaultValue = "") String receivedOn, Model model) {
        model.addAttribute("preview", Preview.day(receivedOn).map(this::preview).orElse(Preview.NONE));
        return "forms :: preview";
    }

    private Preview preview(LocalDate receivedOn) {
        var rule = new ReceiptIsNotInTheFuture(receivedOn, today.date());
        if (!rule.holds()) {
            return Preview.wrong(Phrase.of(rule.ifBroken()));
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
