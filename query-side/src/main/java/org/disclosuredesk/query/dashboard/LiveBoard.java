package org.disclosuredesk.query.dashboard;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.disclosuredesk.eventlog.EventLog;
import org.disclosuredesk.eventlog.LogTail;
import org.disclosuredesk.query.agency.DeskAgency;
import org.disclosuredesk.query.tally.Statistics;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Tells the dashboards that are open what has changed, as soon as it has been recorded, on whatever node.
 *
 * <p>One thread follows the log. When something was recorded and the statistics know it, the dashboard is made once and
 * sent to all; what is recorded meanwhile goes into the next. Last year's figures, which a past fact alone moves, follow as
 * soon as nothing more comes: nobody waits for them.
 */
@Component
@ConditionalOnWebApplication
@ConditionalOnBooleanProperty(name = "desk.serving", matchIfMissing = true)
class LiveBoard implements SmartLifecycle {

    /** So many pages may listen to a node; another is refused, and tries again. */
    static final int MOST_LISTENERS = 200;

    private static final Logger LOG = LoggerFactory.getLogger(LiveBoard.class);

    /** So often a listener hears something; proxies take a minute's silence for an end. */
    private static final Duration BEAT = Duration.ofSeconds(15);

    /** So long the thread sleeps at a stretch: then it sees that it is to end. It is never interrupted, H2 would close. */
    private static final Duration STRETCH = Duration.ofMillis(500);

    /** For so long the statistics are waited for; what they do not know then is in the next message. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /** Where so many events come at once, a ledger is coming in: the next message may wait a moment. */
    private static final int MANY = 50;

    /** When nothing more has come for so long, last year's figures are made anew as well. */
    private static final Duration SETTLED = Duration.ofMillis(50);

    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private final EventLog log;
    private final Statistics statistics;
    private final Boards boards;
    private final BoardMessage messages;
    private final DeskAgency agencies;
    private final Clock clock;
    private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
    private final Object publishing = new Object();
    private Map<String, Object> said = Map.of();
    private @Nullable Board last;
    private volatile boolean running;
    private ExecutorService senders = senders();
    private Thread follower = new Thread(this::follow, "live-dashboard");

    LiveBoard(
            EventLog log,
            Statistics statistics,
            Boards boards,
            BoardMessage messages,
            DeskAgency agencies,
            Clock clock) {
        this.log = log;
        this.statistics = statistics;
        this.boards = boards;
        this.messages = messages;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** As many as there are listeners that read slowly: with fewer, those would hold up the others. */
    private static ExecutorService senders() {
        return Executors.newCachedThreadPool(work -> {
            var thread = new Thread(work, "live-sender");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * A page begins to listen, and is told at once how the desk stands.
     *
     * @param mayListen whether whoever opened it still may
     * @return empty where too many listen already
     */
    Optional<SseEmitter> listen(BooleanSupplier mayListen) {
        synchronized (publishing) {
            if (!running || listeners.size() >= MOST_LISTENERS) {
                return Optional.empty();
            }
            var listener = new Listener(mayListen, senders, listeners::remove);
            var board = make(true);
            listeners.add(listener);
            board.ifPresent(one -> listener.tell(written(messages.of(one), one)));
            return Optional.of(listener.stream());
        }
    }

    /** How many pages listen. */
    int listeners() {
        return listeners.size();
    }

    private void follow() {
        while (running) {
            try (var tail = log.follow()) {
                follow(tail);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                LOG.warn("The dashboards could not be told what is new; trying again", e);
                pause(BEAT);
            }
        }
    }

    private void follow(LogTail tail) throws InterruptedException {
        var beat = System.nanoTime();
        publish(true);
        var whole = true;
        while (running) {
            var events = tail.grows(whole ? STRETCH : SETTLED);
            if (events > LogTail.NOTHING && !listeners.isEmpty()) {
                statistics.await(tail.position(), PATIENCE);
                whole = events >= MANY;
                publish(whole);
                if (whole) {
                    pause(PAUSE);
                }
            } else if (!whole) {
                publish(true);
                whole = true;
            }
            if (System.nanoTime() - beat > BEAT.toNanos()) {
                beat = System.nanoTime();
                // Days go by, and what was parked is taken in, without anything being recorded.
                publish(true);
                listeners.forEach(Listener::beat);
            }
        }
    }

    /**
     * Tells every listener how the desk stands, unless they were told so last.
     *
     * @param whole with last year's figures made anew
     */
    private void publish(boolean whole) {
        synchronized (publishing) {
            if (!listeners.isEmpty()) {
                make(whole).ifPresent(board -> {
                    var message = messages.of(board);
                    if (!message.equals(said)) {
                        said = message;
                        var text = written(message, board);
                        listeners.forEach(listener -> listener.tell(text));
                    }
                });
            }
        }
    }

    private Optional<Board> make(boolean whole) {
        var before = last;
        var made = agencies.current()
                .map(agency -> whole || before == null ? boards.of(agency) : boards.after(before, agency));
        last = made.orElse(null);
        return made;
    }

    private String written(Map<String, Object> message, Board board) {
        return BoardMessage.written(message, board.position(), TIME.format(LocalTime.now(clock)));
    }

    private void pause(Duration time) {
        var until = System.nanoTime() + time.toNanos();
        while (running && System.nanoTime() < until) {
            try {
                TimeUnit.NANOSECONDS.sleep(Math.min(STRETCH.toNanos(), time.toNanos()));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    @Override
    public void start() {
        synchronized (publishing) {
            running = true;
            senders = senders();
        }
        follower = new Thread(this::follow, "live-dashboard");
        follower.setDaemon(true);
        follower.start();
    }

    /** Before the web server: it would wait for pages that listen for ever. */
    @Override
    public void stop() {
        synchronized (publishing) {
            running = false;
        }
        // Nobody is added now. Ending one waits for what is being sent to it: whoever reads slowly is not waited for.
        listeners.forEach(listener -> senders.execute(listener::end));
        try {
            follower.join(2 * STRETCH.toMillis() + PATIENCE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        senders.shutdown();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
