package org.disclosuredesk.command.supervision;

import java.util.HashMap;
import java.util.UUID;
import java.util.function.BiFunction;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.disclosuredesk.command.dispatch.Acts;
import org.disclosuredesk.command.form.Done;
import org.disclosuredesk.command.form.Forms;
import org.disclosuredesk.command.form.Typed;
import org.disclosuredesk.command.form.Words;
import org.disclosuredesk.command.known.KnownAgencies;
import org.disclosuredesk.eventlog.Provenance;
import org.disclosuredesk.events.PersonalData;
import org.disclosuredesk.events.PersonalField;
import org.disclosuredesk.law.term.ActivityKind;
import org.disclosuredesk.law.term.ComplaintMatter;
import org.disclosuredesk.law.term.ComplaintResult;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** The forms that record complaints, and what the office does besides its cases (arts. 28, 47, 48). */
@Controller
class SupervisionForms {

    private static final String ACTIVITIES = "/supervision";
    private static final String COMPLAINTS = "/supervision/complaints";
    private static final int MOST = 1_000_000;

    private final Forms forms;
    private final Acts acts;
    private final KnownAgencies agencies;
    private final EventStore log;
    private final Words words;

    SupervisionForms(Forms forms, Acts acts, KnownAgencies agencies, EventStore log, Words words) {
        this.forms = forms;
        this.acts = acts;
        this.agencies = agencies;
        this.log = log;
        this.words = words;
    }

    @PostMapping(ACTIVITIES)
    RedirectView record(@RequestParam MultiValueMap<String, String> typed, RedirectAttributes flash) {
        return forms.take(typed, flash, ACTIVITIES + "/new", (form, provenance) -> {
            var kind = form.requiredChoice("kind", ActivityKind.class);
            if (kind == ActivityKind.CURE) {
                form.fault("kind", "command.cure-without-inspection");
            }
            var heldOn = form.requiredDay("heldOn");
            var title = form.requiredLine("title");
            var number = form.number("number", 0, MOST);
            var department = form.line("department");
            var text = form.text("text");
            var agency = agency(form);
            form.mustBeFaultless();
            var id = UUID.randomUUID().toString();
            acts.perform(new RecordActivity(id, agency, kind, heldOn, title, number, department, text), provenance);
            return new Done(ACTIVITIES + "/" + id, words.of("command.activity-recorded"));
        });
    }

    @PostMapping(ACTIVITIES + "/{id}/cure")
    RedirectView cure(
            @PathVariable String id, @RequestParam MultiValueMap<String, String> typed, RedirectAttributes flash) {
        return take(id, ACTIVITIES, typed, flash, (form, provenance) -> {
            var heldOn = form.requiredDay("heldOn");
            var title = form.requiredLine("title");
            var number = form.requiredNumber("number", 0, MOST);
            var department = form.line("department");
            form.mustBeFaultless();
            acts.perform(new RecordCure(id, heldOn, title, number, department, null), provenance);
            return "command.cure-recorded";
        });
    }

    @PostMapping(COMPLAINTS)
    RedirectView receive(@RequestParam MultiValueMap<String, String> typed, RedirectAttributes flash) {
        return forms.take(typed, flash, COMPLAINTS + "/new", (form, provenance) -> {
            var receivedOn = form.requiredDay("receivedOn");
            var matter = form.requiredChoice("matter", ComplaintMatter.class);
            var department = form.line("department");
            var registerNo = form.line("registerNo");
            var personal = new HashMap<PersonalField, @Nullable String>();
            personal.put(PersonalField.NAME, form.line("name"));
            personal.put(PersonalField.CONTACT, form.line("contact"));
            personal.put(PersonalField.TEXT, form.text("text"));
            var agency = agency(form);
            form.mustBeFaultless();
            var id = UUID.randomUUID().toString();
            acts.perform(
                    new ReceiveComplaint(
                            id, agency, receivedOn, matter, department, registerNo, PersonalData.of(personal)),
                    provenance);
            return new Done(COMPLAINTS + "/" + id, words.of("command.complaint-received"));
        });
    }

    @PostMapping(COMPLAINTS + "/{id}/conclusion")
    RedirectView conclude(
            @PathVariable String id, @RequestParam MultiValueMap<String, String> typed, RedirectAttributes flash) {
        return take(id, COMPLAINTS, typed, flash, (form, provenance) -> {
            var concludedOn = form.requiredDay("concludedOn");
            var result = form.requiredChoice("result", ComplaintResult.class);
            var documentNo = form.line("documentNo");
            var personal = PersonalData.of(PersonalField.TEXT, form.text("handling"));
            form.mustBeFaultless();
            acts.perform(new ConcludeComplaint(id, concludedOn, result, documentNo, personal), provenance);
            return "command.complaint-concluded";
        });
    }

    @PostMapping(ACTIVITIES + "/{id}/void")
    RedirectView mistakenActivity(
            @PathVariable String id, @RequestParam MultiValueMap<String, String> typed, RedirectAttributes flash) {
        return take(id, ACTIVITIES, typed, flash, (form, provenance) -> {
            var reason = form.requiredLine("reason");
            form.mustBeFaultless();
            acts.perform(new VoidActivity(id, reason), provenance);
            return "command.record-voided";
        });
    }

    @PostMapping(COMPLAINTS + "/{id}/void")
    RedirectView mistakenComplaint(
            @PathVariable String id, @RequestParam MultiValueMap<String, String> typed, RedirectAttributes flash) {
        return take(id, COMPLAINTS, typed, flash, (form, provenance) -> {
            var reason = form.requiredLine("reason");
            form.mustBeFaultless();
            acts.perform(new VoidComplaint(id, reason), provenance);
            return "command.record-voided";
        });
    }

    /** Takes a form that stands on the page of something that there is; the work tells what to say of it. */
    private RedirectView take(
            String id,
            String list,
            MultiValueMap<String, String> typed,
            RedirectAttributes flash,
            BiFunction<Typed, Provenance, String> work) {
        if (log.lastSequenceNumberFor(id).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var page = list + "/" + id;
        return forms.take(
                typed, flash, page, (form, provenance) -> new Done(page, words.of(work.apply(form, provenance))));
    }

    private String agency(Typed form) {
        var agency = agencies.theDesks();
        if (agency.isEmpty()) {
            form.fault("", "command.no-agency");
        }
        return agency.orElse("");
    }
}
