package org.disclosuredesk.command.agency;

import static org.disclosuredesk.command.Days.clockOn;
import static org.disclosuredesk.command.Days.day;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.disclosuredesk.events.AgencyRegistered;
import org.disclosuredesk.events.DepartmentAdded;
import org.disclosuredesk.law.Ids;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Art. 45: a department is added")
class AddDepartmentTest {

    @Test
    @DisplayName("it is added to its agency on the day it is done")
    void isAddedToday() {
        var town = Ids.agency("××镇人民政府");
        new AggregateTestFixture<>(Agency.class)
                .registerInjectableResource(clockOn("2023-02-06"))
                .given(new AgencyRegistered(town, "××镇人民政府", day("2023-01-03"), null))
                .when(new AddDepartment(town, "department-1", "党政办"))
                .expectEvents(new DepartmentAdded(town, "department-1", "党政办", day("2023-02-06")));
    }
}
