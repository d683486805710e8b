package org.disclosuredesk.command.request.form;

import java.util.UUID;
import org.disclosuredesk.command.dispatch.Acts;
import org.disclosuredesk.command.form.Done;
import org.disclosuredesk.command.form.Forms;
import org.disclosuredesk.command.form.Typed;
import org.disclosuredesk.command.form.Words;
import org.disclosuredesk.command.request.IssueLetter;
import org.disclosuredesk.document.LetterTemplate;
import org.disclosuredesk.document.LetterTemplates;
import org.disclosuredesk.eventlog.EventLog;
import org.disclosuredesk.eventlog.Provenance;
import org.disclosuredesk.events.AgencyEvent;
import org.disclosuredesk.events.RequestEvent;
import org.disclosuredesk.files.KeptFiles;
import org.disclosuredesk.law.RequestState;
import org.disclosuredesk.law.letter.AgencyFacts;
import org.disclosuredesk.law.letter.FittingLetters;
import org.disclosuredesk.law.letter.LetterCase;
import org.disclosuredesk.law.letter.LetterWriter;
import org.disclosuredesk.law.letter.Occasion;
import org.disclosuredesk.law.letter.ReviewingBody;
import org.disclosuredesk.law.term.DeliveryWay;
import org.disclosuredesk.law.term.LetterKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** The form to issue a letter (出具文书): the file is made as the page has shown it, kept, and named in the event. */
@Controller
class LetterForm {

    private final Forms forms;
    private final Acts acts;
    private final RequestPages pages;
    private final EventLog log;
    private final LetterTemplates templates;
    private final KeptFiles files;
    private final Words words;

    LetterForm(
            Forms forms,
            Acts acts,
            RequestPages pages,
            EventLog log,
            LetterTemplates templates,
            KeptFiles files,
            Words words) {
        this.forms = forms;
        this.acts = acts;
        this.pages = pages;
        this.log = log;
        this.templates = templates;
        this.files = files;
        this.words = words;
    }

    @PostMapping("/requests/{id}/letters")
    RedirectView post(
            @PathVariable String id, @RequestParam MultiValueMap<String, String> typed, RedirectAttributes flash) {
        var page = pages.of(id) + "/letters";
        var again = page + "?kind=%s&about=%s".formatted(first(typed, "kind"), first(typed, "about"));
        return forms.take(typed, flash, again, (form, provenance) -> issue(id, page, form, provenance));
    }

    private Done issue(String id, String page, Typed form, Provenance provenance) {
        var kind = form.requiredChoice("kind", LetterKind.class);
        var about = form.requiredNumber("about");
        var issuedOn = form.requiredDay("issuedOn");
        var documentNo = form.line("documentNo");
        var way = form.choice("way", DeliveryWay.class);
        var trackingNo = form.line("trackingNo");
        form.mustBeFaultless();

        var file = LetterCase.of(stateOf(id));
        var agency = agencyOf(file.state().counted().agencyId());
        var occasion = FittingLetters.find(file, kind, about).orElse(null);
        if (occasion == null) {
            form.fault("", "command.letter-fits-nothing");
        } else if (issuedOn.isBefore(occasion.on())) {
            form.fault("issuedOn", "law.before-what-it-follows", issuedOn, occasion.on());
        } else if (lacksItsChannel(occasion, way, agency)) {
            form.fault("way", "law.caution.no-online-channel");
        }
        form.mustBeFaultless();

        var letter = LetterWriter.write(file, agency, occasion, documentNo, way);
        var sha256 = files.keep(templates.docx(agency, letter), LetterTemplate.MEDIA_TYPE);
        acts.perform(
                new IssueLetter(
                        id,
                        UUID.randomUUID().toString(),
                        kind,
                        about,
                        issuedOn,
                        letter.documentNo(),
                        sha256,
                        agency.template(kind),
                        way,
                        trackingNo),
                provenance);
        return new Done(page + "?kind=" + kind + "&about=" + about, words.of("command.letter-issued", kind.chinese()));
    }

    /** An answer that goes out online must name the online channel for review (行政复议法 2023, art. 22). */
    private static boolean lacksItsChannel(Occasion occasion, @Nullable DeliveryWay way, AgencyFacts agency) {
        return occasion.kind().answers()
                && way == DeliveryWay.ELECTRONIC
                && !occasion.on().isBefore(ReviewingBody.REVISED_LAW)
                && (agency.described() == null || agency.described().onlineReviewChannel() == null);
    }

    private RequestState stateOf(String requestId) {
        return log.of(requestId).stream()
                .map(RequestEvent.class::cast)
                .reduce(null, RequestState::after, (one, other) -> other);
    }

    private AgencyFacts agencyOf(String agencyId) {
        return log.of(agencyId).stream()
                .map(AgencyEvent.class::cast)
                .reduce(null, AgencyFacts::after, (one, other) -> other);
    }

    private static String first(MultiValueMap<String, String> typed, String field) {
        var value = typed.getFirst(field);
        return value == null || !value.matches("\\w{1,40}") ? "" : value;
    }
}
