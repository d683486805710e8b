package org.disclosuredesk.command.dispatch;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.DuplicateCommandHandlerResolution;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The way of an act to its aggregate: in the caller's thread, in one transaction.
 *
 * <p>No retry scheduler: Axon's repeats broken rules too, and on another thread, outside the caller's transaction. What
 * is tried again, {@link Acts} tries again.
 */
@Configuration(proxyBeanMethods = false)
class DispatchConfiguration {

    /** Two handlers of one act are a mistake in the program, not a matter of which came first. */
    @Bean
    CommandBus commandBus(TransactionManager transactions, org.axonframework.config.Configuration axon) {
        var bus = SimpleCommandBus.builder()
                .transactionManager(transactions)
                .duplicateCommandHandlerResolver(DuplicateCommandHandlerResolution.rejectDuplicates())
                .build();
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(axon.correlationDataProviders()));
        return bus;
    }

    @Bean
    CommandGateway commandGateway(CommandBus bus) {
        return DefaultCommandGateway.builder().commandBus(bus).build();
    }
}
