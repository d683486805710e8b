package org.disclosuredesk.command.supervision;

import static org.disclosuredesk.command.Days.clockOn;
import static org.disclosuredesk.command.Days.day;
import static org.disclosuredesk.command.Refusal.refusedFor;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.disclosuredesk.events.ActivityRecorded;
import org.disclosuredesk.events.ActivityVoided;
import org.disclosuredesk.law.Ids;
import org.disclosuredesk.law.term.ActivityKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Arts. 28, 47, 48: what the office does besides its cases")
class SupervisionRecordTest {

    private static final String TOWN = Ids.agency("××镇人民政府");
    private static final String RECORD = "record-1";

    @Test
    @DisplayName("is recorded once it took place")
    void isRecorded() {
        today("2023-05-10")
                .givenNoPriorActivity()
                .when(record(ActivityKind.TRAINING, "2023-05-10"))
                .expectEvents(recorded(ActivityKind.TRAINING, "2023-05-10", 30));
        today("2023-05-10")
                .givenNoPriorActivity()
                .when(record(ActivityKind.TRAINING, "2023-05-11"))
                .expectException(refusedFor("heldOn supervision-in-future"));
    }

    @Test
    @DisplayName("art. 47 para. 1: what an inspection found is cured afterwards, and no more of it than was found")
    void isCured() {
        today("2023-08-10")
                .given(recorded(ActivityKind.INSPECTION, "2023-07-03", 3))
                .when(cure("2023-07-20", 2))
                .expectEvents(recorded(ActivityKind.CURE, "2023-07-20", 2));
        today("2023-08-10")
                .given(recorded(ActivityKind.INSPECTION, "2023-07-03", 3), recorded(ActivityKind.CURE, "2023-07-20", 2))
                .when(cure("2023-07-02", 2))
                .expectException(refusedFor("heldOn cured-before-inspection", "number more-cured-than-found"));
        today("2023-08-10")
                .given(recorded(ActivityKind.INSPECTION, "2023-07-03", null))
                .when(cure("2023-07-20", 2))
                .expectEvents(recorded(ActivityKind.CURE, "2023-07-20", 2));
        today("2023-08-10")
                .given(recorded(ActivityKind.TRAINING, "2023-07-03", 3))
                .when(cure("2023-07-20", 1))
                .expectException(refusedFor(" cure-of-no-inspection"));
    }

    @Test
    @DisplayName("recorded by mistake, it is void, and nothing of it is cured any more")
    void isVoided() {
        var voided = new ActivityVoided(TOWN, RECORD, day("2023-08-10"), "重复登记");
        today("2023-08-10")
                .given(recorded(ActivityKind.INSPECTION, "2023-07-03", 3))
                .when(new VoidActivity(RECORD, "重复登记"))
                .expectEvents(voided);
        today("2023-08-10")
                .given(recorded(ActivityKind.INSPECTION, "2023-07-03", 3), voided)
                .when(cure("2023-07-20", 1))
                .expectException(refusedFor(" record-void"));
    }

    private static FixtureConfiguration<SupervisionRecord> today(String day) {
        return new AggregateTestFixture<>(SupervisionRecord.class).registerInjectableResource(clockOn(day));
    }

    private static RecordActivity record(ActivityKind kind, String on) {
        return new RecordActivity(RECORD, TOWN, kind, day(on), "条例专题", 30, "党政办", null);
    }

    private static RecordCure cure(String on, int number) {
        return new RecordCure(RECORD, day(on), "条例专题", number, "党政办", null);
    }

    private static ActivityRecorded recorded(ActivityKind kind, String on, @Nullable Integer number) {
        return new ActivityRecorded(TOWN, RECORD, kind, day(on), "条例专题", number, "党政办", null);
    }
}
