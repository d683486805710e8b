package org.disclosuredesk.query.letter;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.disclosuredesk.document.CasePaper;
import org.disclosuredesk.document.LetterTemplate;
import org.disclosuredesk.document.LetterTemplates;
import org.disclosuredesk.law.letter.AgencyFacts;
import org.disclosuredesk.law.letter.FittingLetters;
import org.disclosuredesk.law.letter.Letter;
import org.disclosuredesk.law.letter.LetterCase;
import org.disclosuredesk.law.letter.LetterWriter;
import org.disclosuredesk.law.letter.Occasion;
import org.disclosuredesk.law.term.DeliveryWay;
import org.disclosuredesk.law.term.LetterKind;
import org.disclosuredesk.query.agency.DeskAgency;
import org.disclosuredesk.query.casefile.CaseFile;
import org.disclosuredesk.query.casefile.CaseFiles;
import org.disclosuredesk.query.casefile.DocumentNumbers;
import org.disclosuredesk.query.due.Today;
import org.disclosuredesk.query.web.Download;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Shows which letters fit a case, how each reads, and the form that issues it (出具文书). */
@Controller
class LettersPage {

    private static final List<DeliveryWay> WAYS = Arrays.stream(DeliveryWay.values())
            .filter(way -> way != DeliveryWay.AS_RECORDED)
            .toList();

    private final CaseFiles files;
    private final DeskAgency agencies;
    private final LetterTemplates templates;
    private final Today today;
    private final DocumentNumbers numbers;

    LettersPage(CaseFiles files, DeskAgency agencies, LetterTemplates templates, Today today, DocumentNumbers numbers) {
        this.files = files;
        this.agencies = agencies;
        this.templates = templates;
        this.today = today;
        this.numbers = numbers;
    }

    @GetMapping("/requests/{requestId}/letters")
    String show(
            @PathVariable String requestId,
            @RequestParam(required = false) @Nullable LetterKind kind,
            @RequestParam(required = false) @Nullable Long about,
            @ModelAttribute("typed") Map<String, String> typed,
            Model model) {
        var file = known(requestId);
        var letters = FittingLetter.of(LetterCase.of(file.state()));
        var chosen = FittingLetter.chosen(letters, kind, about);
        model.addAttribute("file", file);
        model.addAttribute("letters", letters);
        model.addAttribute("chosen", chosen);
        model.addAttribute("ways", WAYS);
        model.addAttribute("papers", CasePaper.values());
        model.addAttribute("today", today.date());
        var documentNo = typed.containsKey("documentNo") ? typed.get("documentNo") : proposed(file, chosen);
        model.addAttribute("documentNo", documentNo);
        preview(file, chosen.occasion(), documentNo, way(typed.get("way")), model);
        return "letter/letters";
    }

    @GetMapping("/requests/{requestId}/letters/preview")
    String preview(
            @PathVariable String requestId,
            @RequestParam LetterKind kind,
            @RequestParam long about,
            @RequestParam(required = false) @Nullable String documentNo,
            @RequestParam(required = false) @Nullable String way,
            Model model) {
        var file = known(requestId);
        preview(file, occasion(file, kind, about), documentNo, way(way), model);
        return "letter/letters :: preview";
    }

    @GetMapping("/requests/{requestId}/letters/draft")
    ResponseEntity<byte[]> draft(
            @PathVariable String requestId,
            @RequestParam LetterKind kind,
            @RequestParam long about,
            @RequestParam(required = false) @Nullable String documentNo,
            @RequestParam(required = false) @Nullable String way) {
        var file = known(requestId);
        var letter = letter(file, occasion(file, kind, about), documentNo, way(way));
        return Download.of(
                kind.chinese() + " " + file.registerNo() + ".docx",
                LetterTemplate.MEDIA_TYPE,
                templates.docx(agency(file), letter));
    }

    /** The number it was issued under; else the next one. A receipt goes out without any. */
    private @Nullable String proposed(CaseFile file, FittingLetter chosen) {
        if (chosen.issued() != null) {
            return chosen.issued().documentNo();
        }
        return chosen.occasion().kind() == LetterKind.RECEIPT
                ? null
                : numbers.next(file.state().counted().agencyId());
    }

    private void preview(
            CaseFile file, Occasion occasion, @Nullable String documentNo, @Nullable DeliveryWay way, Model model) {
        model.addAttribute("letter", letter(file, occasion, documentNo, way));
        model.addAttribute("template", agency(file).template(occasion.kind()));
    }

    private Letter letter(CaseFile file, Occasion occasion, @Nullable String documentNo, @Nullable DeliveryWay way) {
        return LetterWriter.write(
                LetterCase.of(file.state()),
                agency(file),
                occasion,
                documentNo == null || documentNo.isBlank() ? null : documentNo.strip(),
                way);
    }

    private static Occasion occasion(CaseFile file, LetterKind kind, long about) {
        return FittingLetters.find(LetterCase.of(file.state()), kind, about).orElseThrow(LettersPage::notFound);
    }

    private AgencyFacts agency(CaseFile file) {
        return agencies.facts(file.state().counted().agencyId());
    }

    private CaseFile known(String requestId) {
        return files.find(requestId).orElseThrow(LettersPage::notFound);
    }

    private static @Nullable DeliveryWay way(@Nullable String typed) {
        return WAYS.stream().filter(way -> way.name().equals(typed)).findFirst().orElse(null);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
