package org.disclosuredesk.query.finding;

import java.util.List;
import org.disclosuredesk.eventlog.Provenance.Via;
import org.disclosuredesk.eventlog.Recorded;
import org.disclosuredesk.events.RecordRectified;
import org.disclosuredesk.events.RequestEvent;
import org.disclosuredesk.law.Circumstances;
import org.disclosuredesk.law.Findings;
import org.disclosuredesk.law.Findings.Finding;
import org.disclosuredesk.law.LegalDay;
import org.disclosuredesk.law.RequestState;
import org.disclosuredesk.law.WorkingDays;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Finds out, with each event of a request, which norms it broke.
 *
 * <p>From the log and nothing else: today is the day an event was recorded, so that a replay finds the same. What is
 * still open and late is the due list's business. A rectification has the whole case judged anew, as it then reads.
 */
@Component
public class FindingRows {

    /** The table it fills, on behalf of the register's projection. */
    public static final String TABLE = "finding";

    private final FindingEntries entries;
    private final ObjectProvider<WorkingDays> calendar;

    FindingRows(FindingEntries entries, ObjectProvider<WorkingDays> calendar) {
        this.entries = entries;
        this.calendar = calendar;
    }

    /**
     * One more event happened to a request.
     *
     * @param before where it stood; null for a receipt
     * @param after where it stands
     * @param recordings how all its events were recorded, this one too
     * @param findings how many it had before
     * @return how many it has now
     */
    public int happened(
            @Nullable RequestState before, RequestState after, Recorded recorded, String recordings, int findings) {
        var event = (RequestEvent) recorded.event();
        if (event instanceof RecordRectified) {
            return judgedAnew(after, recordings);
        }
        if (after.counted().voided()) {
            return findings;
        }
        var recording = Recording.of(recorded);
        var found = Findings.of(before, event, circumstances(recording, calendar.getObject()));
        save(after, found, List.of(recording), (int) recorded.sequence());
        return findings + found.size();
    }

    private int judgedAnew(RequestState state, String recordings) {
        var how = Recording.read(recordings);
        var days = calendar.getObject();
        var found = Findings.of(state, sequence -> circumstances(how.get((int) sequence), days));
        entries.deleteAll(entries.findByKeyRequestIdOrderByKeySequenceAscKeyFindingNoAsc(
                state.counted().requestId()));
        // Gone before the new ones come: they may have the same keys.
        entries.flush();
        save(state, found, how, 0);
        return found.size();
    }

    private static Circumstances circumstances(Recording recording, WorkingDays calendar) {
        return new Circumstances(recording.on(), calendar, recording.via() == Via.IMPORT);
    }

    private void save(RequestState state, List<Finding> found, List<Recording> how, int firstSequence) {
        var no = 0;
        var last = -1L;
        for (var finding : found) {
            no = finding.sequence() == last ? no + 1 : 0;
            last = finding.sequence();
            var recording = how.get((int) last - firstSequence);
            var event = state.happened().get((int) last).event();
            entries.save(new FindingEntry(
                    new FindingEntry.Key(state.counted().requestId(), last, no),
                    state.counted(),
                    finding,
                    LegalDay.of(event, recording.on()).on(),
                    recording.via()));
        }
    }
}
