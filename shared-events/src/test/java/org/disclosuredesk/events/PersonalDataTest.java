package org.disclosuredesk.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Personal data lie in their envelope and nowhere else")
class PersonalDataTest {

    /**
     * Texts outside the envelope: names of things, numbers of letters, officers on duty, the office's words about its
     * own work. Whoever adds one has made sure that no word of an applicant or a third party can come into it.
     */
    private static final Set<String> NOT_PERSONAL = Set.of(
            "address",
            "agencyAsked",
            "agencyId",
            "applicantId",
            "approvedBy",
            "attachmentId",
            "authority",
            "calendarId",
            "calendarVersion",
            "column",
            "complaintId",
            "consultationId",
            "court",
            "department",
            "departmentId",
            "documentId",
            "documentMark",
            "documentNo",
            "draftedBy",
            "field",
            "fileName",
            "from",
            "fullName",
            "handedDownFrom",
            "intoRequestIds",
            "letterId",
            "leftOut",
            "letterKind",
            "mediaType",
            "name",
            "notices",
            "officeHead",
            "officeName",
            "officer",
            "onlineReviewChannel",
            "reason",
            "recordId",
            "registerNo",
            "remedyId",
            "requestId",
            "returnedBy",
            "reviewId",
            "reviewedBy",
            "reviewingBody",
            "rulesVersion",
            "sha256",
            "source",
            "splitFrom",
            "supervisedBy",
            "tables",
            "tablesHash",
            "takenDownBy",
            "telephone",
            "templateSha256",
            "text",
            "title",
            "to",
            "trackingNo",
            "version");

    @Test
    @DisplayName("no event holds a personal field but in the envelope")
    void onlyTheEnvelopeHoldsPersonalFields() {
        assertThat(components().filter(component -> mentions(component, PersonalField.class)))
                .isEmpty();
        assertThat(Arrays.stream(PersonalData.class.getRecordComponents())
                        .filter(component -> mentions(component, PersonalField.class))
                        .map(RecordComponent::getName))
                .containsExactly("clear");
    }

    @Test
    @DisplayName("an event has one envelope at most, and may go without")
    void hasOneEnvelopeAtMost() {
        for (var event : EventSamples.records()) {
            var envelopes = Arrays.stream(event.getRecordComponents())
                    .filter(component -> mentions(component, PersonalData.class))
                    .toList();

            assertThat(envelopes).as(event.getSimpleName()).hasSizeLessThanOrEqualTo(1);
            assertThat(envelopes).as(event.getSimpleName()).allMatch(EventSamples::mayBeNull);
        }
    }

    @Test
    @DisplayName("every text outside the envelope is known to hold nothing personal")
    void everyTextOutsideIsKnown() {
        var unknown = components()
                .filter(component -> mentions(component, String.class) && !NOT_PERSONAL.contains(component.getName()))
                .map(component -> component.getDeclaringRecord().getSimpleName() + "." + component.getName())
                .toList();

        assertThat(unknown)
                .as("texts that belong into the envelope, or into the list above")
                .isEmpty();
    }

    @Test
    @DisplayName("a sealed envelope, ciphertext and key id and nothing in the clear, reads back")
    void sealedReadsBack() {
        var sealed = new ReasonsReceived(
                "agency", "request", LocalDate.of(2023, 3, 6), new PersonalData(null, "key-1", "c2VhbGVk"));

        var json = PinnedContract.written(sealed);

        assertThat(json).contains("\"keyId\" : \"key-1\"").doesNotContain("clear");
        assertThat(PinnedContract.read(json, ReasonsReceived.class.getName(), "1"))
                .isEqualTo(sealed);
    }

    @Test
    @DisplayName("a sealed value is not there, and not empty")
    void sealedValuesAreNotThere() {
        assertThat(new PersonalData(null, "key-1", "c2VhbGVk").value(PersonalField.NAME))
                .isNull();
    }

    @Test
    @DisplayName("what is blank does not go into an envelope, and nothing needs none")
    void leavesOutWhatIsBlank() {
        assertThat(PersonalData.of(Map.of(PersonalField.NAME, "  "))).isNull();
        assertThat(PersonalData.of(PersonalField.NOTE, null)).isNull();
        assertThat(PersonalData.of(Map.of(PersonalField.NAME, " 王小明 ", PersonalField.NOTE, "")))
                .isEqualTo(PersonalData.of(PersonalField.NAME, "王小明"));
    }

    private static Stream<RecordComponent> components() {
        return EventSamples.records().stream().flatMap(event -> Arrays.stream(event.getRecordComponents()));
    }

    private static boolean mentions(RecordComponent component, Class<?> type) {
        return component.getGenericType().getTypeName().contains(type.getName());
    }
}
