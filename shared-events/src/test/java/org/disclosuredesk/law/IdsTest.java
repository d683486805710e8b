package org.disclosuredesk.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.disclosuredesk.law.term.ApplicantKind;
import org.disclosuredesk.law.term.RemedyKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The same thing has the same name wherever it is recorded (RFC 4122 version 5, computed elsewhere)")
class IdsTest {

    private static final String AGENCY = "d094e7de-fea9-5db5-a6ac-eabf006c7227";
    private static final LocalDate DAY = LocalDate.of(2023, 5, 8);

    @Test
    @DisplayName("an agency by its name, a request by its number in the register, blanks around them aside")
    void agencyAndRequest() {
        assertThat(Ids.agency("某镇人民政府")).isEqualTo(AGENCY);
        assertThat(Ids.agency(" 某镇人民政府 ")).isEqualTo(AGENCY);
        assertThat(Ids.request(AGENCY, "2023-00001")).isEqualTo("2f59998d-858a-59a1-8776-cc103b94b3ce");
        assertThat(Ids.request(AGENCY, " 2023-00001")).isEqualTo("2f59998d-858a-59a1-8776-cc103b94b3ce");
        assertThat(UUID.fromString(AGENCY).version()).isEqualTo(5);
        assertThat(UUID.fromString(AGENCY).variant()).isEqualTo(2);
    }

    @Test
    @DisplayName("a remedy by what the ledger says of it, with or without a number in the register")
    void remedy() {
        assertThat(Ids.remedy(AGENCY, "2023-00001", RemedyKind.REVIEW, DAY, 1))
                .isEqualTo("5f12caac-4ba5-5b2b-bec4-15ee658f64c6");
        assertThat(Ids.remedy(AGENCY, null, RemedyKind.SUIT_DIRECT, DAY, 1))
                .isEqualTo("a6468390-4c6c-56fa-b74c-04476a986b16");
    }

    @Test
    @DisplayName("a year, the official calendar, and what an agency lays over it")
    void yearAndCalendar() {
        assertThat(Ids.year(AGENCY, 2023)).isEqualTo("70e6aa3b-59b6-5e49-9032-316b9f07421f");
        assertThat(Ids.calendar(null)).isEqualTo("9e9af2fa-e098-56cd-876d-3ec6350dd070");
        assertThat(Ids.calendar(AGENCY)).isEqualTo("bb762207-504d-5e77-b3a7-26070fb0300e");
    }

    @Test
    @DisplayName("an applicant by kind, name and identity number")
    void applicant() {
        assertThat(Ids.applicant(AGENCY, ApplicantKind.NATURAL_PERSON, "甲", null))
                .isEqualTo("7b86bf13-a3cc-590c-b1f6-11fca2455851");
        assertThat(Ids.applicant(AGENCY, ApplicantKind.NATURAL_PERSON, " 甲", " 110101 "))
                .isEqualTo("c4969a09-0a82-5081-b05b-19bdbd50193a");
    }
}
