package org.disclosuredesk.query.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.disclosuredesk.law.term.ApplicantKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Names in lists")
class MaskedTest {

    @Test
    @DisplayName("of a natural person only the first character stands there, however long the name is")
    void aPersonIsNotNamed() {
        assertThat(Masked.name(ApplicantKind.NATURAL_PERSON, "李晓明")).isEqualTo("李**");
        assertThat(Masked.name(ApplicantKind.NATURAL_PERSON, " 阿依古丽·买买提 ")).isEqualTo("阿**");
        assertThat(Masked.name(ApplicantKind.NATURAL_PERSON, "李")).isEqualTo("李**");
    }

    @Test
    @DisplayName("a character outside the basic plane is not cut in two")
    void aRareSurnameStaysWhole() {
        assertThat(Masked.name(ApplicantKind.NATURAL_PERSON, "𠮷田")).isEqualTo("𠮷**");
    }

    @Test
    @DisplayName("an organisation is named, and what was not recorded stays so")
    void anOrganisationIsNamed() {
        assertThat(Masked.name(ApplicantKind.BUSINESS, "某建设有限公司")).isEqualTo("某建设有限公司");
        assertThat(Masked.name(ApplicantKind.NATURAL_PERSON, null)).isNull();
        assertThat(Masked.name(ApplicantKind.NATURAL_PERSON, " ")).isEqualTo(" ");
    }
}
