package org.disclosuredesk.command.calendar;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.disclosuredesk.command.form.Done;
import org.disclosuredesk.command.form.Forms;
import org.disclosuredesk.command.form.Typed;
import org.disclosuredesk.command.form.Words;
import org.disclosuredesk.command.known.KnownAgencies;
import org.disclosuredesk.eventlog.Provenance;
import org.disclosuredesk.law.DayRanges;
import org.disclosuredesk.law.rule.LegalRule;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The two forms of an adoption: the notice is read and shown, and adopted only once somebody has looked at it.
 *
 * <p>Between the two nothing is kept: the days travel in the address of the page that shows them.
 */
@Controller
class AdoptCalendarForm {

    private static final String FORM = "/calendar/adopt";
    private static final String TEXT = "text";
    private static final int MOST_FAULTS = 12;

    /** Before it the Regulation was not in force; after it nobody can have been told. */
    private static final int FIRST_YEAR = 2008;

    private static final int LAST_YEAR = 2099;

    private final Forms forms;
    private final CalendarAdoption adoption;
    private final KnownAgencies agencies;
    private final Words words;

    AdoptCalendarForm(Forms forms, CalendarAdoption adoption, KnownAgencies agencies, Words words) {
        this.forms = forms;
        this.adoption = adoption;
        this.agencies = agencies;
        this.words = words;
    }

    /** For whom a notice is. */
    private enum Scope {
        /** The State Council's, for everybody. */
        OFFICIAL,
        /** The holidays of an ethnic area, for this agency. */
        LOCAL
    }

    @PostMapping(FORM)
    RedirectView read(
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file,
            RedirectAttributes flash) {
        return forms.takeAgainAndAgain(typed, flash, FORM, (form, provenance) -> read(form, file));
    }

    private Done read(Typed form, @Nullable MultipartFile file) {
        var year = year(form);
        var scope = form.requiredChoice("scope", Scope.class);
        var notices = notices(form);
        var text = form.text(TEXT);
        var content = content(file);
        if (text == null && content.length == 0) {
            form.fault(TEXT, "command.calendar.nothing");
        }
        form.mustBeFaultless();

        var found = new Recognised(year, TEXT);
        if (text != null) {
            NoticeText.read(text, found);
        }
        if (content.length > 0) {
            NoticeFile.read(content, found);
        }
        found.faults().stream()
                .limit(MOST_FAULTS)
                .forEach(fault -> form.fault(TEXT, fault.key(), fault.values().toArray()));
        if (found.faults().isEmpty()) {
            require(form, CalendarActs.rules(scope == Scope.LOCAL, year, found.restDays(), found.makeUpDays()));
        }
        form.mustBeFaultless();

        var preview = UriComponentsBuilder.fromPath("/calendar/adopt/preview")
                .queryParam("year", year)
                .queryParam("scope", scope)
                .queryParam("rest", DayRanges.text(found.restDays()))
                .queryParam("makeUp", DayRanges.text(found.makeUpDays()))
                .queryParam("notices", "{notices}")
                .encode()
                .buildAndExpand(String.join("\n", notices))
                .toUriString();
        return new Done(
                preview,
                words.of(
                        "command.calendar.recognised",
                        Integer.toString(year),
                        found.restDays().size(),
                        found.makeUpDays().size()));
    }

    private static void require(Typed form, LegalRule... rules) {
        for (var rule : rules) {
            if (!rule.holds()) {
                var broken = rule.ifBroken();
                form.fault(TEXT, broken.key(), broken.values().toArray());
            }
        }
    }

    private static byte[] content(@Nullable MultipartFile file) {
        try {
            return file == null ? new byte[0] : file.getBytes();
        } catch (IOException e) {
            throw new IllegalStateException("The file that was sent cannot be read", e);
        }
    }

    @PostMapping("/calendar/adoptions")
    RedirectView adopt(@RequestParam MultiValueMap<String, String> typed, RedirectAttributes flash) {
        return forms.take(typed, flash, FORM, this::adopt);
    }

    private Done adopt(Typed form, Provenance provenance) {
        var year = year(form);
        var scope = form.requiredChoice("scope", Scope.class);
        var notices = notices(form);
        var rest = DayRanges.days(Objects.requireNonNullElse(form.text("rest"), ""));
        var makeUp = DayRanges.days(Objects.requireNonNullElse(form.text("makeUp"), ""));
        if (rest.isEmpty() || makeUp.isEmpty()) {
            form.fault("", "command.calendar.unreadable", form.text("rest") + " " + form.text("makeUp"));
        }
        var agency = agencies.theDesks();
        if (scope == Scope.LOCAL && agency.isEmpty()) {
            form.fault("", "command.no-agency");
        }
        form.mustBeFaultless();

        adoption.adopt(
                scope == Scope.LOCAL ? agency.orElseThrow() : null,
                year,
                notices,
                rest.orElseThrow(),
                makeUp.orElseThrow(),
                provenance);
        return new Done("/calendar/moved", words.of("command.calendar.adopted", Integer.toString(year)));
    }

    private static int year(Typed form) {
        var year = form.requiredNumber("year");
        if (year != 0 && (year < FIRST_YEAR || year > LAST_YEAR)) {
            form.fault("year", "command.calendar.year", Long.toString(year));
        }
        return (int) year;
    }

    /** One a line: numbers of documents, or addresses. */
    private static List<String> notices(Typed form) {
        var typed = form.requiredText("notices");
        return typed == null
                ? List.of()
                : typed.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }
}
