package org.disclosuredesk.query.finding;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.disclosuredesk.eventlog.EventLogConfiguration;
import org.disclosuredesk.eventlog.Provenance.Via;
import org.disclosuredesk.eventlog.Recorded;

/**
 * How an event was recorded, as far as its norms depend on it.
 *
 * @param on the day at the office: what was today then
 * @param via how it came: of a ledger less is asked
 */
public record Recording(LocalDate on, Via via) {

    private static final String BETWEEN = " ";
    private static final String WITHIN = "/";

    static Recording of(Recorded recorded) {
        return new Recording(
                LocalDate.ofInstant(recorded.recordedAt(), EventLogConfiguration.SHANGHAI),
                recorded.provenance().via());
    }

    /** The recordings of a request with one more, as text. */
    public static String withOneMore(String recordings, Recorded recorded) {
        var one = of(recorded);
        var text = one.on() + WITHIN + one.via();
        return recordings.isEmpty() ? text : recordings + BETWEEN + text;
    }

    static List<Recording> read(String recordings) {
        return Arrays.stream(recordings.split(BETWEEN))
                .map(text -> text.split(WITHIN))
                .map(parts -> new Recording(LocalDate.parse(parts[0]), Via.valueOf(parts[1])))
                .collect(Collectors.toUnmodifiableList());
    }
}
