package org.disclosuredesk.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.ListenerInvocationErrorHandler;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.SubscribingEventProcessor;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.deadletter.jpa.JpaSequencedDeadLetterQueue;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jpa.JpaTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jpa.SQLErrorCodesResolver;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.json.JacksonSerializer;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.axonframework.springboot.TimeoutProperties;
import org.axonframework.updates.UpdateChecker;
import org.disclosuredesk.WholeDesk;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

@WholeDesk
@DisplayName("Every part of the log is the one we declared")
class DeclaredPartsTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Configuration axon;

    @Autowired
    EventProcessingConfiguration processing;

    @Test
    @DisplayName("transactions are real ones, shared by log and lists")
    void transactions() {
        assertThat(context.getBean(TransactionManager.class)).isInstanceOf(SpringTransactionManager.class);
        assertThat(axon.getComponent(TransactionManager.class)).isInstanceOf(SpringTransactionManager.class);
        assertThat(context.getBean(PlatformTransactionManager.class)).isInstanceOf(JpaTransactionManager.class);
    }

    @Test
    @DisplayName("the log is our own engine, and a duplicate key is recognised by the database's own codes")
    void engine() {
        assertThat(context.getBean(EventStorageEngine.class)).isInstanceOf(OrderedEventStorageEngine.class);
        assertThat(axon.eventStore()).isInstanceOf(EmbeddedEventStore.class);
        assertThat(context.getBean(EventStore.class)).isSameAs(axon.eventStore());
        assertThat(context.getBean(PersistenceExceptionResolver.class)).isInstanceOf(SQLErrorCodesResolver.class);
        assertThat(context.getBean(TokenStore.class)).isInstanceOf(JpaTokenStore.class);
    }

    @Test
    @DisplayName("everything is written as JSON by Jackson; no other serializer exists")
    void serializers() {
        assertThat(context.getBeansOfType(Serializer.class).values())
                .hasSize(3)
                .allSatisfy(serializer -> assertThat(serializer).isInstanceOf(JacksonSerializer.class));
        assertThat(axon.serializer()).isInstanceOf(JacksonSerializer.class);
        assertThat(axon.eventSerializer()).isInstanceOf(JacksonSerializer.class);
        assertThat(axon.messageSerializer()).isInstanceOf(JacksonSerializer.class);
    }

    @Test
    @DisplayName("no list logs a failure and goes on")
    void errorHandlers() {
        assertThat(axon.getComponent(ListenerInvocationErrorHandler.class, PropagatingErrorHandler::instance))
                .isSameAs(PropagatingErrorHandler.instance());
        processing
                .eventProcessors()
                .keySet()
                .forEach(group -> assertThat(processing.listenerInvocationErrorHandler(group))
                        .as(group)
                        .isSameAs(PropagatingErrorHandler.instance()));
    }

    @Test
    @DisplayName("what the officer sees is written in the act's transaction; the tally tracks, with parked letters")
    void processors() {
        Map<String, EventProcessor> processors = processing.eventProcessors();
        assertThat(processors).containsKey("tally");
        processors.forEach((group, processor) -> assertThat(processor)
                .as(group)
                .isInstanceOf("tally".equals(group) ? TrackingEventProcessor.class : SubscribingEventProcessor.class));
        assertThat(processing.deadLetterQueue("tally")).containsInstanceOf(JpaSequencedDeadLetterQueue.class);
    }

    @Test
    @DisplayName("no handler has a time limit, and nobody asks for updates")
    void nothingElse() {
        assertThat(context.getBeanNamesForType(TimeoutProperties.class)).isEmpty();
        assertThat(context.getBeanNamesForType(UpdateChecker.class)).isEmpty();
    }
}
