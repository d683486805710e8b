package org.disclosuredesk.command.dispatch;

import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.disclosuredesk.eventlog.Provenance;
import org.springframework.stereotype.Component;

/** Performs acts: when {@link #perform} returns, what happened is recorded and would survive the loss of the process. */
@Component
public class Acts {

    private final CommandGateway gateway;

    Acts(CommandGateway gateway) {
        this.gateway = gateway;
    }

    /**
     * Performs one act.
     *
     * @throws org.disclosuredesk.law.rule.RuleBroken where the act breaks a rule: nothing was recorded
     * @throws org.axonframework.modelling.command.AggregateNotFoundException where its subject is not known
     * @throws org.axonframework.modelling.command.ConcurrencyException where others acted on the same subject at once,
     *     again and again; or where what is to begin has begun already
     */
    public void perform(Object act, Provenance provenance) {
        gateway.sendAndWait(new GenericCommandMessage<>(act, provenance.asMetaData()));
    }
}
