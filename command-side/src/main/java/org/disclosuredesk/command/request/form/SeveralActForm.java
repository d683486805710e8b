package org.disclosuredesk.command.request.form;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.disclosuredesk.command.dispatch.Acts;
import org.disclosuredesk.command.form.Done;
import org.disclosuredesk.command.form.Forms;
import org.disclosuredesk.command.form.Typed;
import org.disclosuredesk.command.form.Words;
import org.disclosuredesk.command.known.KnownRequests;
import org.disclosuredesk.eventlog.Provenance;
import org.disclosuredesk.law.Act;
import org.disclosuredesk.law.rule.RuleBroken;
import org.disclosuredesk.law.rule.Violation;
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
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Takes an act on several cases at once (批量办理): for each an event of its own, all in one commit. Where one of them
 * would be refused, none is recorded, and the page names the case.
 */
@Controller
class SeveralActForm {

    private final Forms forms;
    private final Acts acts;
    private final CaseActs caseActs;
    private final KnownRequests requests;
    private final Words words;

    SeveralActForm(Forms forms, Acts acts, CaseActs caseActs, KnownRequests requests, Words words) {
        this.forms = forms;
        this.acts = acts;
        this.caseActs = caseActs;
        this.requests = requests;
        this.words = words;
    }

    @PostMapping("/requests/several/{slug:[a-z-]+}")
    RedirectView post(
            @PathVariable String slug, @RequestParam MultiValueMap<String, String> typed, RedirectAttributes flash) {
        var sent = caseActs.under(slug)
                .filter(known -> known.act().isSameForSeveral())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var ids = List.copyOf(new LinkedHashSet<>(typed.getOrDefault("id", List.of())));
        var shown = typed.getOrDefault("shown", ids);
        return forms.take(typed, flash, page(slug, shown, typed.getFirst("back")), (form, provenance) -> {
            if (ids.isEmpty() || ids.size() > Act.MOST_AT_ONCE) {
                form.fault("", "command.several.how-many", ids.size(), Act.MOST_AT_ONCE);
            }
            ids.stream().filter(id -> !requests.has(id)).forEach(id -> form.fault("", "command.several.unknown", id));
            sent.reading().of("", form);
            form.mustBeFaultless();

            ids.forEach(id -> perform(id, sent, form, provenance));
            return new Done(
                    CaseActForm.back(form, "/requests"),
                    words.of("command.several.done", words.of("Act." + sent.act()), ids.size()));
        });
    }

    /** One of them; what refuses it names it. */
    private void perform(String id, CaseActs.Sent sent, Typed form, Provenance provenance) {
        try {
            acts.perform(sent.reading().of(id, form), provenance);
        } catch (RuntimeException refused) {
            throw Acts.brokenRuleOf(refused).map(broken -> naming(id, broken)).orElse(refused);
        }
    }

    private RuntimeException naming(String id, RuleBroken broken) {
        return new RuleBroken(broken.violations().stream()
                .map(violation ->
                        Violation.of("", "command.several.refused", requests.numberOf(id), words.of(violation)))
                .toList());
    }

    private static String page(String slug, List<String> ids, @Nullable String back) {
        var page = UriComponentsBuilder.fromPath("/requests/several/" + slug).queryParam("id", ids.toArray());
        return (back == null ? page : page.queryParam("back", "{back}").uriVariables(Map.of("back", back)))
                .encode()
                .build()
                .toUriString();
    }
}
