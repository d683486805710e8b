package org.disclosuredesk.command.proactive;

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
import org.disclosuredesk.law.term.DisclosureAttribute;
import org.disclosuredesk.law.term.DocumentKind;
import org.disclosuredesk.law.term.DocumentReview;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** The forms that record what happens to a document of the agency (arts. 13-26). */
@Controller
class DocumentForms {

    private static final String LIST = "/disclosures";

    private final Forms forms;
    private final Acts acts;
    private final KnownAgencies agencies;
    private final EventStore log;
    private final Words words;

    DocumentForms(Forms forms, Acts acts, KnownAgencies agencies, EventStore log, Words words) {
        this.forms = forms;
        this.acts = acts;
        this.agencies = agencies;
        this.log = log;
        this.words = words;
    }

    @PostMapping(LIST)
    RedirectView issue(@RequestParam MultiValueMap<String, String> typed, RedirectAttributes flash) {
        return forms.take(typed, flash, LIST + "/new", this::issue);
    }

    private Done issue(Typed form, Provenance provenance) {
        var title = form.requiredLine("title");
        var documentNo = form.line("documentNo");
        var kind = form.requiredChoice("kind", DocumentKind.class);
        // Documents in force may be older than the Regulation.
        var issuedOn = form.requiredDayOfOld("issuedOn");
        var department = form.line("department");
        var attribute = form.requiredChoice("attribute", DisclosureAttribute.class);
        var reason = form.line("reason");
        var agency = agencies.theDesks();
        if (agency.isEmpty()) {
            form.fault("", "command.no-agency");
        }
        form.mustBeFaultless();

        var id = UUID.randomUUID().toString();
        acts.perform(
                new IssueDocument(
                        id, agency.orElseThrow(), title, documentNo, kind, issuedOn, department, attribute, reason),
                provenance);
        return new Done(
                LIST + "/" + id,
                words.of(
                        attribute == DisclosureAttribute.PROACTIVE
                                ? "command.document-issued"
                                : "command.document-undisclosed"));
    }

    @PostMapping(LIST + "/{id}/review")
    RedirectView review(
            @PathVariable String id, @RequestParam MultiValueMap<String, String> typed, RedirectAttributes flash) {
        return take(id, "review", typed, flash, (form, provenance) -> {
            var review = form.requiredChoice("review", DocumentReview.class);
            var reviewedOn = form.requiredDayOfOld("reviewedOn");
            var reviewedBy = form.requiredLine("reviewedBy");
            var passed = form.yesOrNo("passed");
            var reason = form.line("reason");
            if (passed == null) {
                form.fault("passed", "command.missing");
            }
            form.mustBeFaultless();
            acts.perform(new ReviewDocument(id, review, reviewedOn, reviewedBy, passed, reason), provenance);
            return passed ? "command.document-passed" : "command.document-not-passed";
        });
    }

    @PostMapping(LIST + "/{id}/reassessment")
    RedirectView reassess(
            @PathVariable String id, @RequestParam MultiValueMap<String, String> typed, RedirectAttributes flash) {
        return take(id, "reassessment", typed, flash, (form, provenance) -> {
            var assessedOn = form.requiredDay("assessedOn");
            var attribute = form.requiredChoice("attribute", DisclosureAttribute.class);
            var reason = form.line("reason");
            form.mustBeFaultless();
            acts.perform(new ReassessDocument(id, assessedOn, attribute, reason), provenance);
            return "command.document-reassessed";
        });
    }

    @PostMapping(LIST + "/{id}/publication")
    RedirectView publish(
            @PathVariable String id, @RequestParam MultiValueMap<String, String> typed, RedirectAttributes flash) {
        return take(id, "publication", typed, flash, (form, provenance) -> {
            var publishedOn = form.requiredDay("publishedOn");
            var column = form.requiredLine("column");
            var address = form.line("address");
            form.mustBeFaultless();
            acts.perform(new PublishDocument(id, publishedOn, column, address), provenance);
            return "command.document-published";
        });
    }

    @PostMapping(LIST + "/{id}/repeal")
    RedirectView repeal(
            @PathVariable String id, @RequestParam MultiValueMap<String, String> typed, RedirectAttributes flash) {
        return take(id, "repeal", typed, flash, (form, provenance) -> {
            var repealedOn = form.requiredDay("repealedOn");
            var reason = form.requiredLine("reason");
            form.mustBeFaultless();
            acts.perform(new RepealDocument(id, repealedOn, reason), provenance);
            return "command.document-repealed";
        });
    }

    @PostMapping(LIST + "/{id}/void")
    RedirectView mistaken(
            @PathVariable String id, @RequestParam MultiValueMap<String, String> typed, RedirectAttributes flash) {
        return take(id, "void", typed, flash, (form, provenance) -> {
            var reason = form.requiredLine("reason");
            form.mustBeFaultless();
            acts.perform(new VoidDocument(id, reason), provenance);
            return "command.document-voided";
        });
    }

    /** Takes a form of a document that there is; the work tells under which key what was done is said. */
    private RedirectView take(
            String id,
            String act,
            MultiValueMap<String, String> typed,
            RedirectAttributes flash,
            BiFunction<Typed, Provenance, String> work) {
        if (log.lastSequenceNumberFor(id).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var page = LIST + "/" + id;
        return forms.take(
                typed,
                flash,
                page + "/" + act,
                (form, provenance) -> new Done(page, words.of(work.apply(form, provenance))));
    }
}
