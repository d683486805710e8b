package org.disclosuredesk.query.dashboard;

import java.io.IOException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter.SseEventBuilder;

/**
 * A page that is open somewhere and is told what changes. One that reads slowly misses what came in between, and holds up
 * nobody else.
 */
final class Listener {

    /** No limit of its own: it ends with the page, or with the session. */
    private static final long FOREVER = 0L;

    private final SseEmitter stream = new SseEmitter(FOREVER);
    private final BooleanSupplier mayListen;
    private final Executor senders;
    private final Consumer<Listener> gone;
    private final AtomicReference<@Nullable SseEventBuilder> next = new AtomicReference<>();
    private final AtomicBoolean sending = new AtomicBoolean();

    /**
     * @param mayListen whether whoever opened the page still may see it
     * @param senders who writes to it
     * @param gone is told when it listens no more
     */
    Listener(BooleanSupplier mayListen, Executor senders, Consumer<Listener> gone) {
        this.mayListen = mayListen;
        this.senders = senders;
        this.gone = gone;
        stream.onCompletion(() -> gone.accept(this));
        stream.onError(error -> gone.accept(this));
    }

    SseEmitter stream() {
        return stream;
    }

    /** Tells it how the desk stands. */
    void tell(String board) {
        next.set(SseEmitter.event().name("board").data(board));
        send();
    }

    /** Lets it know, and whatever stands between, that somebody is there; what is to be said comes before. */
    void beat() {
        next.compareAndSet(null, SseEmitter.event().comment(""));
        send();
    }

    private void send() {
        if (sending.compareAndSet(false, true)) {
            senders.execute(this::write);
        }
    }

    private void write() {
        try {
            for (var event = next.getAndSet(null); event != null; event = next.getAndSet(null)) {
                if (!mayListen.getAsBoolean()) {
                    stream.send(SseEmitter.event().name("ended").data(""));
                    end();
                    return;
                }
                stream.send(event);
            }
        } catch (IOException | RuntimeException e) {
            // Whoever listened has gone, or must ask again: a page that hears nothing more would take old figures for
            // new.
            gone.accept(this);
            stream.completeWithError(e);
            return;
        }
        sending.set(false);
        if (next.get() != null) {
            send();
        }
    }

    void end() {
        gone.accept(this);
        stream.complete();
    }
}
