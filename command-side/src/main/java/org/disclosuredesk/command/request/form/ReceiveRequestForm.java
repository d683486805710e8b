package org.disclosuredesk.command.request.form;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.disclosuredesk.calendar.Calendars;
import org.disclosuredesk.command.dispatch.Acts;
import org.disclosuredesk.command.form.Done;
import org.disclosuredesk.command.form.Forms;
import org.disclosuredesk.command.form.Typed;
import org.disclosuredesk.command.form.Words;
import org.disclosuredesk.command.known.KnownAgencies;
import org.disclosuredesk.command.known.KnownRequests;
import org.disclosuredesk.command.request.ReceiveRequest;
import org.disclosuredesk.eventlog.Provenance;
import org.disclosuredesk.events.PersonalData;
import org.disclosuredesk.events.PersonalField;
import org.disclosuredesk.law.AnswerPeriod;
import org.disclosuredesk.law.Ids;
import org.disclosuredesk.law.ReceiptDay;
import org.disclosuredesk.law.term.ApplicantKind;
import org.disclosuredesk.law.term.Channel;
import org.disclosuredesk.law.term.ReceiptBasis;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** The form to log a request (登记申请): three fields are compulsory, and a number is given where none is typed. */
@Controller
class ReceiveRequestForm {

    private static final String FILES = "files";

    private final Forms forms;
    private final Acts acts;
    private final KnownAgencies agencies;
    private final KnownRequests requests;
    private final Calendars calendars;
    private final Attachments attachments;
    private final Words words;

    ReceiveRequestForm(
            Forms forms,
            Acts acts,
            KnownAgencies agencies,
            KnownRequests requests,
            Calendars calendars,
            Attachments attachments,
            Words words) {
        this.forms = forms;
        this.acts = acts;
        this.agencies = agencies;
        this.requests = requests;
        this.calendars = calendars;
        this.attachments = attachments;
        this.words = words;
    }

    @PostMapping("/requests")
    RedirectView post(
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(name = FILES, required = false) @Nullable List<MultipartFile> uploads,
            RedirectAttributes flash) {
        return forms.take(
                typed,
                flash,
                "/requests/new",
                (form, provenance) -> receive(form, uploads == null ? List.of() : uploads, provenance));
    }

    private Done receive(Typed form, List<MultipartFile> uploads, Provenance provenance) {
        var typedNo = form.line("registerNo");
        var kind = form.requiredChoice("applicantKind", ApplicantKind.class);
        var name = form.line("applicantName");
        var chosen = form.choice("channel", Channel.class);
        var onTheSpot = OnTheSpot.read(form, chosen);
        var channel = onTheSpot == null ? chosen : Channel.IN_PERSON;
        var receivedOn = form.requiredDay("receivedOn");
        var submittedOn = form.day("submittedOn");
        var sought = form.requiredText("informationSought");
        var department = form.line("department");
        var identityNo = form.line("identityNo");
        var handedDownFrom = form.line("handedDownFrom");
        var takenDownBy = form.line("takenDownBy");
        var personal = personal(form, name, identityNo, sought);
        var files = uploads.stream()
                .map(upload -> attachments.read(form, FILES, upload))
                .filter(Objects::nonNull)
                .toList();
        var agency = agencies.theDesks();
        if (agency.isEmpty()) {
            form.fault("", "command.no-agency");
        }
        agency.filter(id -> typedNo != null && requests.hasNumber(id, typedNo))
                .ifPresent(id -> form.fault("registerNo", "command.register-no-taken", typedNo));
        if (identityNo != null && kind == ApplicantKind.NATURAL_PERSON && IdentityNo.miscopied(identityNo)) {
            form.fault("identityNo", "command.identity-no");
        }
        form.mustBeFaultless();

        var agencyId = agency.orElseThrow();
        var registerNo = Optional.ofNullable(typedNo)
                .orElseGet(() -> requests.next(agencyId, receivedOn.getYear()).text());
        var requestId = Ids.request(agencyId, registerNo);
        acts.perform(
                new ReceiveRequest(
                        requestId,
                        agencyId,
                        registerNo,
                        // Two who gave no name are not one applicant.
                        Ids.applicant(agencyId, kind, name == null ? "#" + registerNo : name, identityNo),
                        kind,
                        channel,
                        submittedOn,
                        receivedOn,
                        channel == null ? ReceiptBasis.AS_RECORDED : ReceiptDay.basisOf(channel),
                        department,
                        handedDownFrom,
                        takenDownBy,
                        personal),
                provenance);
        files.forEach(file -> attachments.attach(requestId, file, provenance));
        if (onTheSpot != null) {
            onTheSpot.acts(requestId, receivedOn).forEach(act -> acts.perform(act, provenance));
            return new Done("/requests/" + requestId, words.of("command.received-answered", registerNo));
        }
        return new Done("/requests/" + requestId, notice(registerNo, receivedOn));
    }

    private static @Nullable PersonalData personal(
            Typed form, @Nullable String name, @Nullable String identityNo, @Nullable String sought) {
        Map<PersonalField, @Nullable String> values = new EnumMap<>(PersonalField.class);
        values.put(PersonalField.NAME, name);
        values.put(PersonalField.IDENTITY_NO, identityNo);
        values.put(PersonalField.CONTACT, form.text("contact"));
        values.put(PersonalField.INFORMATION_SOUGHT, sought);
        values.put(PersonalField.FORM_WANTED, form.line("formWanted"));
        values.put(PersonalField.PURPOSE, form.text("purpose"));
        values.put(PersonalField.AGENT, agent(form));
        values.put(PersonalField.CO_APPLICANTS, form.text("coApplicants"));
        values.put(PersonalField.NOTE, form.text("note"));
        return PersonalData.of(values);
    }

    /** Whoever acts for the applicant, and by what authorisation; an authorisation without an agent is nobody's. */
    private static @Nullable String agent(Typed form) {
        var agent = form.line("agent");
        var authorisation = form.line("authorisation");
        if (agent == null && authorisation != null) {
            form.fault("agent", "command.missing");
        }
        return agent == null || authorisation == null ? agent : agent + "；" + authorisation;
    }

    private String notice(String registerNo, LocalDate receivedOn) {
        var due = AnswerPeriod.startingOn(receivedOn).dueOn(calendars.current());
        return due.on() == null
                ? words.of("command.received", registerNo)
                : words.of(
                        due.provisional() ? "command.received-due-provisional" : "command.received-due",
                        registerNo,
                        words.day(due.on()));
    }
}
