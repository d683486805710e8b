package org.disclosuredesk.command.agency;

import static org.disclosuredesk.command.Days.clockOn;
import static org.disclosuredesk.command.Days.day;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.disclosuredesk.events.AgencyRegistered;
import org.disclosuredesk.law.Ids;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Art. 45: an agency begins to keep its requests here")
class RegisterAgencyTest {

    @Test
    @DisplayName("it is registered on the day it is done, with or without an agency above it")
    void isRegisteredToday() {
        var town = Ids.agency("××镇人民政府");
        new AggregateTestFixture<>(Agency.class)
                .registerInjectableResource(clockOn("2023-01-03"))
                .givenNoPriorActivity()
                .when(new RegisterAgency(town, "××镇人民政府", null))
                .expectEvents(new AgencyRegistered(town, "××镇人民政府", day("2023-01-03"), null));
        new AggregateTestFixture<>(Agency.class)
                .registerInjectableResource(clockOn("2023-01-03"))
                .givenNoPriorActivity()
                .when(new RegisterAgency(town, "××镇人民政府", "××县人民政府"))
                .expectEvents(new AgencyRegistered(town, "××镇人民政府", day("2023-01-03"), "××县人民政府"));
    }
}
