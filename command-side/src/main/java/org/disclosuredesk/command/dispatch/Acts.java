package org.disclosuredesk.command.dispatch;

import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.disclosuredesk.eventlog.Provenance;
import org.disclosuredesk.law.rule.RuleBroken;
import org.springframework.stereotype.Component;

/** Performs acts: when {@link #perform} returns, what happened is recorded and would survive the loss of the process. */
@Component
public class Acts {

    private static final int TRIES = 5;
    private static final long SHORTEST_WAIT_NANOS = 2_000_000;

    private final CommandGateway gateway;
    private final TransactionManager transactions;

    Acts(CommandGateway gateway, TransactionManager transactions) {
        this.gateway = gateway;
        this.transactions = transactions;
    }

    /**
     * Performs one act. Inside {@link #together} it is recorded when all the others are.
     *
     * @throws RuleBroken where the act breaks a rule: nothing was recorded
     * @throws org.axonframework.modelling.command.AggregateNotFoundException where its subject is not known
     * @throws ConcurrencyException where others acted on the same subject at once, again and again
     * @throws AggregateStreamCreationException where what is to begin has begun already
     */
    public void perform(Object act, Provenance provenance) {
        together(() -> gateway.sendAndWait(new GenericCommandMessage<>(act, provenance.asMetaData())));
    }

    /**
     * Performs several acts in one commit: all are recorded, or none.
     *
     * <p>The work is done again from its start where others acted on the same subject at once, so it must decide anew
     * each time and touch nothing but the store. The look-ups follow at the commit: an act does not yet see there what
     * another act of the same work has done.
     *
     * @throws RuleBroken where an act breaks a rule: nothing was recorded
     */
    public <T> T together(Supplier<T> work) {
        if (CurrentUnitOfWork.isStarted()) {
            return work.get();
        }
        for (var attempt = 1; ; attempt++) {
            try {
                return inOneCommit(work);
            } catch (ConcurrencyException | AggregateStreamCreationException conflict) {
                if (attempt == TRIES) {
                    throw conflict;
                }
                pauseAfter(attempt);
            }
        }
    }

    private <T> T inOneCommit(Supplier<T> work) {
        var unit = DefaultUnitOfWork.<Message<?>>startAndGet(null);
        unit.attachTransaction(transactions);
        var result = unit.executeWithResult(work::get, RollbackConfigurationType.ANY_THROWABLE);
        if (result.isExceptional()) {
            throw told(result.exceptionResult());
        }
        return result.getPayload();
    }

    /** The broken rule that lies at the bottom of a failure; empty where it is another failure. */
    public static Optional<RuleBroken> brokenRuleOf(RuntimeException failure) {
        return Optional.of(told(failure)).filter(RuleBroken.class::isInstance).map(RuleBroken.class::cast);
    }

    /** What an officer or a retry can act on is told as itself, however deep it lies. */
    private static RuntimeException told(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RuleBroken broken) {
                return broken;
            }
            if (cause instanceof ConcurrencyException conflict) {
                return conflict;
            }
            if (cause instanceof AggregateStreamCreationException conflict) {
                return conflict;
            }
        }
        if (failure instanceof Error error) {
            throw error;
        }
        return failure instanceof RuntimeException known ? known : new IllegalStateException(failure);
    }

    /** Longer each time, and never the same for two who collided. */
    private static void pauseAfter(int attempt) {
        var longest = SHORTEST_WAIT_NANOS << attempt;
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(SHORTEST_WAIT_NANOS, longest));
    }
}
