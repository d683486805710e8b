package org.disclosuredesk.command.agency;

import static org.disclosuredesk.command.Days.clockOn;
import static org.disclosuredesk.command.Days.day;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.disclosuredesk.events.AgencyDescribed;
import org.disclosuredesk.events.AgencyRegistered;
import org.disclosuredesk.events.LetterTemplateReplaced;
import org.disclosuredesk.law.Ids;
import org.disclosuredesk.law.term.AgencyKind;
import org.disclosuredesk.law.term.LetterKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What letters must say of an agency, and the templates they are made in")
class DescribeAgencyTest {

    private static final String TOWN = Ids.agency("某镇人民政府");
    private static final AgencyRegistered REGISTERED = new AgencyRegistered(TOWN, "某镇人民政府", day("2023-01-03"), null);

    @Test
    @DisplayName("particulars are written down as a whole")
    void particulars() {
        office().given(REGISTERED)
                .when(new DescribeAgency(
                        TOWN,
                        AgencyKind.TOWN_GOVERNMENT,
                        "某县人民政府",
                        "某县人民法院",
                        null,
                        "某公复",
                        null,
                        null,
                        null,
                        "王主任",
                        false,
                        "某县某镇人民政府"))
                .expectEvents(new AgencyDescribed(
                        TOWN,
                        day("2024-02-01"),
                        AgencyKind.TOWN_GOVERNMENT,
                        "某县人民政府",
                        "某县人民法院",
                        null,
                        "某公复",
                        null,
                        null,
                        null,
                        "王主任",
                        false,
                        "某县某镇人民政府"));
    }

    @Test
    @DisplayName(
            "each template of a letter has its number, going back to the shipped one too; the same again changes nothing")
    void templates() {
        var first = new LetterTemplateReplaced(TOWN, LetterKind.REFUSED, day("2024-01-05"), "aa", 1);
        office().given(REGISTERED)
                .when(new ReplaceLetterTemplate(TOWN, LetterKind.REFUSED, "aa"))
                .expectEvents(new LetterTemplateReplaced(TOWN, LetterKind.REFUSED, day("2024-02-01"), "aa", 1));
        office().given(REGISTERED, first)
                .when(new ReplaceLetterTemplate(TOWN, LetterKind.REFUSED, null))
                .expectEvents(new LetterTemplateReplaced(TOWN, LetterKind.REFUSED, day("2024-02-01"), null, 2));
        office().given(REGISTERED, first)
                .when(new ReplaceLetterTemplate(TOWN, LetterKind.REFUSED, "aa"))
                .expectNoEvents();
        office().given(REGISTERED, first)
                .when(new ReplaceLetterTemplate(TOWN, LetterKind.RECEIPT, "aa"))
                .expectEvents(new LetterTemplateReplaced(TOWN, LetterKind.RECEIPT, day("2024-02-01"), "aa", 1));
    }

    private static FixtureConfiguration<Agency> office() {
        return new AggregateTestFixture<>(Agency.class).registerInjectableResource(clockOn("2024-02-01"));
    }
}
