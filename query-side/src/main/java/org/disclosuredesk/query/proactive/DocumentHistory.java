package org.disclosuredesk.query.proactive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.disclosuredesk.eventlog.EventLog;
import org.disclosuredesk.eventlog.EventLogConfiguration;
import org.disclosuredesk.eventlog.Recorded;
import org.disclosuredesk.events.ProactiveEvent;
import org.disclosuredesk.law.Article;
import org.disclosuredesk.law.DocumentFacts;
import org.disclosuredesk.law.DocumentNorms;
import org.disclosuredesk.law.LegalDay;
import org.disclosuredesk.query.words.Phrase;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What happened to a document, read from the log, with the norms that were broken on the way. */
@Component
@Transactional(readOnly = true)
class DocumentHistory {

    private final EventLog log;

    DocumentHistory(EventLog log) {
        this.log = log;
    }

    /**
     * A document and its life.
     *
     * @param findings what was done against a norm
     */
    record Life(DocumentFacts facts, List<Line> lines, List<Finding> findings) {}

    /** One thing that happened to it, on its legal day. */
    record Line(
            String event,
            LocalDate on,
            ProactiveEvent what,
            String by,
            @Nullable String reason) {}

    /** A norm that was broken, and the article it rests on. */
    record Finding(Phrase says, Phrase basis, boolean reading) {}

    /** The document; empty where there is none of that id at the agency. */
    Optional<Life> of(String agencyId, String documentId) {
        DocumentFacts facts = null;
        var lines = new ArrayList<Line>();
        var findings = new ArrayList<Finding>();
        for (var recorded : log.recordedOf(documentId)) {
            if (!(recorded.event() instanceof ProactiveEvent event)
                    || !event.agencyId().equals(agencyId)) {
                return Optional.empty();
            }
            var recordedOn = LocalDate.ofInstant(recorded.recordedAt(), EventLogConfiguration.SHANGHAI);
            find(facts, event, recordedOn, findings);
            facts = DocumentFacts.after(facts, event);
            lines.add(line(recorded, event, recordedOn));
        }
        return facts == null ? Optional.empty() : Optional.of(new Life(facts, lines, findings));
    }

    private static Line line(Recorded recorded, ProactiveEvent event, LocalDate recordedOn) {
        return new Line(
                event.getClass().getSimpleName(),
                LegalDay.of(event, recordedOn).on(),
                event,
                recorded.provenance().by(),
                recorded.provenance().reason());
    }

    private static void find(
            @Nullable DocumentFacts facts, ProactiveEvent event, LocalDate recordedOn, List<Finding> findings) {
        for (var rule : DocumentNorms.of(facts, event, recordedOn)) {
            if (!rule.holds()) {
                var basis = rule.getClass().getAnnotation(Article.class);
                findings.add(new Finding(
                        Phrase.of(rule.ifBroken()),
                        Phrase.of(
                                basis.paragraph() == 0 ? "finding.article" : "finding.paragraph",
                                Phrase.of("LegalText." + basis.of().name()),
                                basis.number(),
                                basis.paragraph()),
                        !basis.reading().isEmpty()));
            }
        }
    }
}
