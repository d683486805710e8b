package org.disclosuredesk.query.commandline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.disclosuredesk.eventlog.EventLog;
import org.disclosuredesk.eventlog.Projection;
import org.disclosuredesk.eventlog.Recorded;
import org.disclosuredesk.query.tally.CaseHistories;
import org.disclosuredesk.query.tally.Statistics;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whether a store can be trusted: the log has no holes within a case and can be read to its end, nothing is parked, and
 * every list holds the very rows that a replay of the log yields.
 */
final class Verification {

    private static final int BATCH = 500;

    private final Desk desk;
    private final Desk replay;
    private final Console console;

    Verification(Desk desk, Desk replay, Console console) {
        this.desk = desk;
        this.replay = replay;
        this.console = console;
    }

    /** Checks everything and names what is wrong. */
    boolean clean() {
        var statistics = desk.get(Statistics.class);
        var clean = true;
        if (!statistics.awaitHead(Desk.PATIENCE)) {
            console.complain("tally: stands still and does not know the whole log");
            clean = false;
        }
        if (statistics.parked() > 0) {
            console.complain("tally: %d case(s) are parked and not counted".formatted(statistics.parked()));
            clean = false;
        }
        clean &= replayed();
        for (var projection : desk.all(Projection.class).toList()) {
            for (var table : projection.tables()) {
                clean &= same(projection, table);
            }
        }
        return clean;
    }

    private boolean replayed() {
        // The store that is replayed into has no log of its own.
        replay.get(CaseHistories.class).readFrom(desk.get(EventLog.class));
        var projections = replay.all(Projection.class).toList();
        var transaction = new TransactionTemplate(replay.get(PlatformTransactionManager.class));
        Map<String, Long> next = new HashMap<>();
        var holes = new ArrayList<String>();
        var batch = new ArrayList<Recorded>(BATCH);
        var events = 0L;
        var position = 0L;
        try (var log = desk.get(EventLog.class).all()) {
            for (var recorded : (Iterable<Recorded>) log::iterator) {
                position = recorded.position();
                events++;
                var expected = next.merge(recorded.subject(), 1L, Long::sum) - 1;
                if (recorded.sequence() != expected) {
                    holes.add("log: position %d: event %d of %s where %d was expected"
                            .formatted(recorded.position(), recorded.sequence(), recorded.subject(), expected));
                }
                batch.add(recorded);
                if (batch.size() == BATCH) {
                    replay(projections, batch, transaction);
                }
            }
        } catch (RuntimeException unreadable) {
            throw new IllegalStateException("the log cannot be read past position %d".formatted(position), unreadable);
        }
        replay(projections, batch, transaction);
        holes.forEach(console::complain);
        console.say("log: %d events of %d cases, %s"
                .formatted(events, next.size(), holes.isEmpty() ? "no holes" : holes.size() + " holes"));
        return holes.isEmpty();
    }

    private static void replay(List<Projection> projections, List<Recorded> batch, TransactionTemplate transaction) {
        transaction.executeWithoutResult(
                status -> batch.forEach(recorded -> projections.forEach(projection -> projection.apply(recorded))));
        batch.clear();
    }

    private boolean same(Projection projection, String table) {
        var comparison = TableComparison.of(desk.get(JdbcClient.class), replay.get(JdbcClient.class), table);
        comparison
                .differences()
                .forEach(difference -> console.complain("%s: %s: %s".formatted(projection.name(), table, difference)));
        console.say("%s: %s: %d rows, %s"
                .formatted(
                        projection.name(),
                        table,
                        comparison.rows(),
                        comparison.differences().isEmpty()
                                ? "as replayed"
                                : comparison.differences().size() + " differences"));
        return comparison.differences().isEmpty();
    }
}
