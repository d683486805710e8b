package org.disclosuredesk.query.casefile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.disclosuredesk.law.Act;
import org.disclosuredesk.law.rule.ActIsOpenAtThisStage;
import org.disclosuredesk.query.due.Today;
import org.disclosuredesk.query.words.Phrase;
import org.disclosuredesk.query.words.Preview;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Shows an act on several cases at once (批量办理): its fields once, and for each case what it would bring about. */
@Controller
class SeveralPages {

    /** A list of the desk's own, and no other place. */
    private static final Pattern LIST = Pattern.compile("/(today|requests)(\\?.*)?");

    /** Each letter has a number of its own, which its case is given when it is issued. */
    private static final Set<String> OF_EACH_ITS_OWN = Set.of("documentNo");

    private final Situations situations;
    private final Previews previews;
    private final Today today;

    SeveralPages(Situations situations, Previews previews, Today today) {
        this.situations = situations;
        this.previews = previews;
        this.today = today;
    }

    /**
     * One of the cases.
     *
     * @param notOpen why the act is not open to it; null where it is
     * @param chosen whether the act is to be done to it
     */
    record Line(CaseFile file, @Nullable Phrase notOpen, Preview preview, boolean chosen) {

        /** Whether the act could be done to it. */
        public boolean possible() {
            return notOpen == null && !preview.style().equals("wrong");
        }
    }

    @GetMapping("/requests/several/{slug}")
    String show(
            @PathVariable String slug,
            @RequestParam(name = "id", required = false) @Nullable List<String> ids,
            @RequestParam(required = false) @Nullable String back,
            @ModelAttribute("typed") Map<String, String> typed,
            Model model) {
        var form = form(slug);
        var cases = situations(ids == null ? List.of() : ids);
        var fields = cases.isEmpty()
                ? List.<ActForm.Shown>of()
                : form.shown(cases.get(0)).stream()
                        .filter(field -> !OF_EACH_ITS_OWN.contains(field.name()))
                        .toList();
        var filled = new HashMap<String, String>();
        fields.forEach(field -> filled.put(field.name(), field.value()));
        filled.putAll(typed);
        model.addAttribute("fields", fields);
        model.addAttribute("form", form);
        model.addAttribute("back", back != null && LIST.matcher(back).matches() ? back : "/requests");
        model.addAttribute("today", today.date());
        lines(form, cases, filled, null, model);
        return "casefile/several";
    }

    @GetMapping("/requests/several/{slug}/preview")
    String preview(
            @PathVariable String slug,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(required = false) @Nullable List<String> shown,
            @RequestParam(name = "id", required = false) @Nullable List<String> ids,
            Model model) {
        var form = form(slug);
        model.addAttribute("form", form);
        lines(
                form,
                situations(shown == null ? List.of() : shown),
                typed.toSingleValueMap(),
                new HashSet<>(ids == null ? List.of() : ids),
                model);
        return "casefile/several :: cases";
    }

    private List<Situation> situations(List<String> ids) {
        return new LinkedHashSet<>(ids)
                .stream().limit(Act.MOST_AT_ONCE).map(situations::of).toList();
    }

    private void lines(
            ActForm form, List<Situation> cases, Map<String, String> typed, @Nullable Set<String> chosen, Model model) {
        var lines = cases.stream().map(at -> line(form, at, typed, chosen)).toList();
        model.addAttribute("lines", lines);
        model.addAttribute("possible", lines.stream().filter(Line::possible).count());
    }

    private Line line(ActForm form, Situation at, Map<String, String> typed, @Nullable Set<String> chosen) {
        var open = new ActIsOpenAtThisStage(form.act(), at.state().stage());
        var preview = previews.of(form, at, typed, false);
        return new Line(
                at.file(),
                open.holds() ? null : Phrase.of(open.ifBroken()),
                preview,
                chosen == null || chosen.contains(at.request()));
    }

    private static ActForm form(String slug) {
        return ActForms.under(slug)
                .filter(form -> form.act().isSameForSeveral())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
