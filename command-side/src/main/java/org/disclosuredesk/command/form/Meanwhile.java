package org.disclosuredesk.command.form;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.disclosuredesk.eventlog.EventLogConfiguration;
import org.disclosuredesk.eventlog.Recorded;
import org.disclosuredesk.events.RequestEvent;
import org.disclosuredesk.law.Act;
import org.disclosuredesk.law.rule.RuleBroken;
import org.disclosuredesk.law.rule.Violation;
import org.springframework.stereotype.Component;

/**
 * What was recorded of a request while somebody filled in a form about it.
 *
 * <p>Not an error but a surprise: the form comes back with what was typed, says what the others did, and is taken when it is
 * sent again.
 */
@Component
class Meanwhile {

    /** Where a form says of which request it is, and how many events that had when the form was made. */
    static final String SEEN = "seen";

    private static final Pattern OF_WHAT = Pattern.compile("([0-9A-Za-z-]{1,64})@([0-9]{1,9})");
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("MM-dd HH:mm");

    /** More need not be named to see that much has happened. */
    private static final int NAMED = 5;

    private final EventStore log;
    private final Words words;

    Meanwhile(EventStore log, Words words) {
        this.log = log;
        this.words = words;
    }

    /**
     * Lets a form pass about which nothing was recorded since it was made, or that does not say when that was.
     *
     * @throws RuleBroken naming what was recorded, when and by whom
     */
    void check(Typed form) {
        var seen = form.text(SEEN);
        var said = seen == null ? null : OF_WHAT.matcher(seen);
        if (said == null || !said.matches()) {
            return;
        }
        var since = log.readEvents(said.group(1), Long.parseLong(said.group(2)))
                .asStream()
                .limit(NAMED)
                .map(message -> named(Recorded.of(message)))
                .toList();
        if (!since.isEmpty()) {
            throw new RuleBroken(List.of(Violation.of("", "command.meanwhile", String.join("; ", since))));
        }
    }

    private String named(Recorded recorded) {
        var act = recorded.event() instanceof RequestEvent event
                ? Act.of(event).map(one -> words.of("Act." + one.name()))
                : Optional.<String>empty();
        return words.of(
                "command.meanwhile.one",
                WHEN.format(recorded.recordedAt().atZone(EventLogConfiguration.SHANGHAI)),
                recorded.provenance().by(),
                act.orElseGet(() -> words.of("command.meanwhile.desk")));
    }
}
