package org.disclosuredesk.query.tally;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.disclosuredesk.eventlog.Recorded;
import org.disclosuredesk.events.ActivityRecorded;
import org.disclosuredesk.events.ActivityVoided;
import org.disclosuredesk.events.ComplaintConcluded;
import org.disclosuredesk.events.ComplaintEvent;
import org.disclosuredesk.events.ComplaintReceived;
import org.disclosuredesk.events.ComplaintVoided;
import org.disclosuredesk.events.DocumentIssued;
import org.disclosuredesk.events.DocumentPublished;
import org.disclosuredesk.events.DocumentRepealed;
import org.disclosuredesk.events.DocumentReviewed;
import org.disclosuredesk.events.DocumentVoided;
import org.disclosuredesk.events.ItemsPublishedCounted;
import org.disclosuredesk.events.ProactiveEvent;
import org.disclosuredesk.law.CountedEntry;
import org.disclosuredesk.law.Ids;
import org.disclosuredesk.law.ReportFacts;
import org.disclosuredesk.law.term.ReportFact;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What the tally counts besides requests and remedies, for the sentences of the report: documents, items published,
 * complaints and activities.
 */
@Component
class CountedSources {

    private final TallyRows rows;

    CountedSources(TallyRows rows) {
        this.rows = rows;
    }

    /** A later count of a column and month takes the place of an earlier one. */
    Recorded items(Recorded recorded, ItemsPublishedCounted event) {
        var month = YearMonth.of(event.year(), event.month());
        var id = Ids.itemsPublished(event.agencyId(), month, event.column());
        // Of a month that is not over, what is counted so far: nothing is counted on a day to come.
        var on = event.countedOn().isBefore(month.atEndOfMonth()) ? event.countedOn() : month.atEndOfMonth();
        if (on.isBefore(month.atDay(1))) {
            on = month.atDay(1);
        }
        var entry = ReportFacts.fact(ReportFact.ITEMS_PUBLISHED, on, recorded.sequence(), event.items());
        if (rows.knows(id)) {
            strikeOut(id, event.agencyId(), recorded);
            countAlso(id, event.agencyId(), recorded, List.of(entry));
        } else {
            begin(id, event.agencyId(), Source.Kind.ITEMS, event.column() + " · " + month, recorded, List.of(entry));
        }
        return recorded;
    }

    Recorded document(Recorded recorded, ProactiveEvent event) {
        if (event instanceof DocumentIssued issued) {
            begin(
                    event.documentId(),
                    event.agencyId(),
                    Source.Kind.DOCUMENT,
                    issued.title(),
                    recorded,
                    List.of(fact(ReportFact.DOCUMENTS_ISSUED, issued.issuedOn(), recorded)));
        } else if (event instanceof DocumentReviewed reviewed) {
            add(recorded, event, ReportFact.DOCUMENTS_REVIEWED, reviewed.reviewedOn());
        } else if (event instanceof DocumentPublished published) {
            add(recorded, event, ReportFact.DOCUMENTS_PUBLISHED, published.publishedOn());
        } else if (event instanceof DocumentRepealed repealed) {
            add(recorded, event, ReportFact.DOCUMENTS_REPEALED, repealed.repealedOn());
        } else if (event instanceof DocumentVoided) {
            strikeOut(event.documentId(), event.agencyId(), recorded);
        }
        return recorded;
    }

    private void add(Recorded recorded, ProactiveEvent event, ReportFact fact, LocalDate on) {
        countAlso(event.documentId(), event.agencyId(), recorded, List.of(fact(fact, on, recorded)));
    }

    private static CountedEntry fact(ReportFact fact, LocalDate on, Recorded recorded) {
        return ReportFacts.fact(fact, on, recorded.sequence(), 1);
    }

    Recorded complaint(Recorded recorded, ComplaintEvent event) {
        var id = event.complaintId();
        if (event instanceof ComplaintReceived received) {
            var fact = fact(ReportFact.COMPLAINTS_RECEIVED, received.receivedOn(), recorded);
            begin(id, event.agencyId(), Source.Kind.COMPLAINT, null, recorded, List.of(fact));
        } else if (event instanceof ComplaintConcluded concluded) {
            var fact = fact(ReportFact.COMPLAINTS_CONCLUDED, concluded.concludedOn(), recorded);
            countAlso(id, event.agencyId(), recorded, List.of(fact));
        } else if (event instanceof ComplaintVoided) {
            strikeOut(id, event.agencyId(), recorded);
        }
        return recorded;
    }

    Recorded activity(Recorded recorded, ActivityRecorded event) {
        var entries = ReportFacts.entriesOf(event, recorded.sequence());
        if (recorded.sequence() == 0) {
            begin(event.recordId(), event.agencyId(), Source.Kind.ACTIVITY, event.title(), recorded, entries);
        } else {
            countAlso(event.recordId(), event.agencyId(), recorded, entries);
        }
        return recorded;
    }

    Recorded activityVoided(Recorded recorded, ActivityVoided event) {
        strikeOut(event.recordId(), event.agencyId(), recorded);
        return recorded;
    }

    private void begin(
            String id,
            String agencyId,
            Source.Kind kind,
            @Nullable String label,
            Recorded recorded,
            List<CountedEntry> entries) {
        rows.remember(id, agencyId, new Source(kind, label, entries), true);
        rows.move(id, agencyId, List.of(), entries, recorded.position());
    }

    private void countAlso(String id, String agencyId, Recorded recorded, List<CountedEntry> entries) {
        rows.remember(id, agencyId, rows.facts(id, Source.class).and(entries), false);
        rows.move(id, agencyId, List.of(), entries, recorded.position());
    }

    private void strikeOut(String id, String agencyId, Recorded recorded) {
        var known = rows.facts(id, Source.class);
        rows.remember(id, agencyId, known.struckOut(), false);
        rows.move(id, agencyId, known.counted(), List.of(), recorded.position());
    }
}
