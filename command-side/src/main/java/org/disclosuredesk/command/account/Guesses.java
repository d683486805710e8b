package org.disclosuredesk.command.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing: after ten wrong passwords for one account from one address, that address waits.
 *
 * <p>By account and address together, so that nobody can shut an officer out from elsewhere. Kept in memory: a restart
 * forgives.
 */
@Component
class Guesses {

    private static final int FREE = 10;
    private static final Duration WAIT = Duration.ofMinutes(10);
    private static final int REMEMBERED = 10_000;

    private final Clock clock;

    private final Map<Guesser, Failures> failures = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        /** Whoever guesses names without end pushes out its own. */
        @Override
        protected boolean removeEldestEntry(Map.Entry<Guesser, Failures> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** Who guesses which password. */
    record Guesser(String account, String address) {}

    private record Failures(int count, Instant last) {}

    Guesses(Clock clock) {
        this.clock = clock;
    }

    synchronized boolean mustWait(Guesser guesser) {
        return recent(guesser).count() >= FREE;
    }

    synchronized void wrong(Guesser guesser) {
        failures.put(guesser, new Failures(recent(guesser).count() + 1, clock.instant()));
    }

    synchronized void right(Guesser guesser) {
        failures.remove(guesser);
    }

    private Failures recent(Guesser guesser) {
        var known = failures.get(guesser);
        return known == null || known.last().plus(WAIT).isBefore(clock.instant())
                ? new Failures(0, clock.instant())
                : known;
    }
}
