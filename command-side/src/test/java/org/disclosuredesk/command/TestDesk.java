package org.disclosuredesk.command;

import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.disclosuredesk.command.agency.RegisterAgency;
import org.disclosuredesk.command.dispatch.Acts;
import org.disclosuredesk.eventlog.Provenance;
import org.disclosuredesk.events.DeskEvent;
import org.disclosuredesk.law.Ids;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** A desk under test: agencies of its own for each test, and what the log says of a subject. */
@Component
public class TestDesk {

    private final Acts acts;
    private final EventStore log;

    TestDesk(Acts acts, EventStore log) {
        this.acts = acts;
        this.log = log;
    }

    /** A new agency, so that no test meets the cases of another. */
    public String newAgency() {
        var name = "机关" + UUID.randomUUID();
        perform(new RegisterAgency(Ids.agency(name), name, null));
        return Ids.agency(name);
    }

    public void perform(Object act) {
        acts.perform(act, done());
    }

    /** How something comes that was done before. */
    public static Provenance done() {
        return Provenance.history("officer", UUID.randomUUID().toString(), "补录");
    }

    public static Provenance live() {
        return Provenance.live("officer", UUID.randomUUID().toString());
    }

    /** What happened to a subject, oldest first. */
    public List<DeskEvent> eventsOf(String subject) {
        return log.readEvents(subject)
                .asStream()
                .map(DomainEventMessage::getPayload)
                .map(DeskEvent.class::cast)
                .toList();
    }

    /** A clock that a test can set. */
    @Configuration(proxyBeanMethods = false)
    static class Time {

        @Bean
        @Primary
        TestClock testClock() {
            return new TestClock();
        }
    }
}
