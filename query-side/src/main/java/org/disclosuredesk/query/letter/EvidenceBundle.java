package org.disclosuredesk.query.letter;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.disclosuredesk.calendar.Calendars;
import org.disclosuredesk.document.CasePaper;
import org.disclosuredesk.events.AttachmentAdded;
import org.disclosuredesk.events.LetterIssued;
import org.disclosuredesk.events.RequestEvent;
import org.disclosuredesk.files.KeptFiles;
import org.disclosuredesk.law.letter.LetterCase;
import org.disclosuredesk.query.agency.DeskAgency;
import org.disclosuredesk.query.casefile.CaseFile;
import org.disclosuredesk.query.casefile.CaseFiles;
import org.disclosuredesk.query.due.Today;
import org.disclosuredesk.query.web.Download;
import org.disclosuredesk.query.words.People;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/**
 * Gives out everything a body of review or a court asks of a case (证据包), as one ZIP: the timeline with the working of
 * the deadline, the papers, every letter as it was issued, every attachment and proof of delivery, and a list of their
 * hashes that {@code sha256sum -c} reads.
 */
@Controller
class EvidenceBundle {

    /** What is said inside the office is no evidence of what was answered. */
    private static final Set<CasePaper> OF_THE_CASE = EnumSet.complementOf(EnumSet.of(CasePaper.REMINDER));

    private static final String LETTERS = "文书";
    private static final String ATTACHMENTS = "附件";
    private static final String LIST = "SHA256SUMS.txt";

    private final CaseFiles files;
    private final KeptFiles kept;
    private final DeskAgency agencies;
    private final People people;
    private final Calendars calendars;
    private final Today today;
    private final TimelineDocument timeline;

    EvidenceBundle(
            CaseFiles files,
            KeptFiles kept,
            DeskAgency agencies,
            People people,
            Calendars calendars,
            Today today,
            TimelineDocument timeline) {
        this.files = files;
        this.kept = kept;
        this.agencies = agencies;
        this.people = people;
        this.calendars = calendars;
        this.today = today;
        this.timeline = timeline;
    }

    @GetMapping("/requests/{requestId}/evidence.zip")
    ResponseEntity<byte[]> bundle(
            @PathVariable String requestId, HttpServletRequest visit, HttpServletResponse answer) {
        var file = files.find(requestId).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("时间线与期限计算.html", timeline.of(file, visit, answer));
        papers(file, parts);
        file.state().happened().forEach(happened -> kept(file, happened.event(), parts));
        parts.put(LIST, hashes(parts));
        return Download.of("证据包 %s %s.zip".formatted(file.registerNo(), today.date()), "application/zip", zip(parts));
    }

    private void papers(CaseFile file, Map<String, byte[]> parts) {
        var agency = agencies.facts(file.state().counted().agencyId());
        var names = people.named(file.recordedBy());
        for (var paper : OF_THE_CASE) {
            parts.put(
                    paper.chinese() + ".docx",
                    paper.docx(LetterCase.of(file.state()), agency, names, today.date(), calendars.current()));
        }
    }

    /** What an event keeps, under its day and name, numbered in the order of recording so that none hides another. */
    private void kept(CaseFile file, RequestEvent event, Map<String, byte[]> parts) {
        if (event instanceof LetterIssued letter && letter.sha256() != null) {
            put(LETTERS, letter.issuedOn(), file, event, letter.sha256(), parts);
        } else if (event instanceof AttachmentAdded attached) {
            put(ATTACHMENTS, attached.addedOn(), file, event, attached.sha256(), parts);
        }
    }

    private void put(
            String folder, LocalDate day, CaseFile file, RequestEvent event, String sha256, Map<String, byte[]> parts) {
        var number = parts.keySet().stream()
                        .filter(name -> name.startsWith(folder + '/'))
                        .count()
                + 1;
        var name = FileNames.of(file, event, sha256).orElse(sha256);
        parts.put(
                "%s/%02d %s %s".formatted(folder, number, day, Download.harmless(name)),
                kept.find(sha256).orElseThrow().content());
    }

    private static byte[] hashes(Map<String, byte[]> parts) {
        var lines = new StringBuilder();
        parts.forEach((name, content) -> lines.append(KeptFiles.sha256(content))
                .append("  ")
                .append(name)
                .append('\n'));
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(Map<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
