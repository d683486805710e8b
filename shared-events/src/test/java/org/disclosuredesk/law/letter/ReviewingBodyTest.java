package org.disclosuredesk.law.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.disclosuredesk.events.AgencyDescribed;
import org.disclosuredesk.law.term.AgencyKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Who reviews an answer, and which court takes a suit (行政复议法 2023, arts. 24-28)")
class ReviewingBodyTest {

    private static final LocalDate BEFORE = LocalDate.of(2023, 12, 31);
    private static final LocalDate SINCE = LocalDate.of(2024, 1, 1);

    @ParameterizedTest
    @CsvSource({
        "DEPARTMENT, 信阳市教育局, 信阳市人民政府, 信阳市人民政府或者上一级主管部门, 有管辖权的人民法院",
        "DEPARTMENT, 信阳市平桥区市场监督管理局, 信阳市平桥区人民政府, 信阳市平桥区人民政府或者上一级主管部门, 信阳市平桥区人民法院",
        "DEPARTMENT, 教育局, 本级人民政府, 本级人民政府或者上一级主管部门, 有管辖权的人民法院",
        "DEPARTMENT, 河南省教育厅, 河南省人民政府, 河南省人民政府或者上一级主管部门, 有管辖权的人民法院",
        "TOWN_GOVERNMENT, 罗山县灵山镇人民政府, 罗山县人民政府, 罗山县人民政府, 罗山县人民法院",
        "TOWN_GOVERNMENT, 灵山镇人民政府, 所属的县级人民政府, 所属的县级人民政府, 有管辖权的人民法院",
        "SUBDISTRICT_OFFICE, 信阳市浉河区老城街道办事处, 信阳市浉河区人民政府, 信阳市浉河区人民政府, 信阳市浉河区人民法院",
        "COUNTY_GOVERNMENT, 罗山县人民政府, 上一级人民政府, 上一级人民政府, 有管辖权的中级人民法院",
        "CITY_GOVERNMENT, 信阳市人民政府, 上一级人民政府, 上一级人民政府, 有管辖权的中级人民法院",
        "PROVINCIAL_GOVERNMENT, 河南省人民政府, 河南省人民政府, 河南省人民政府, 有管辖权的中级人民法院",
        "JUSTICE_BUREAU, 信阳市司法局, 信阳市人民政府或者上一级司法行政部门, 信阳市人民政府或者上一级司法行政部门, 有管辖权的人民法院",
        "LED_FROM_ABOVE, 国家税务总局信阳市税务局, 上一级主管部门, 上一级主管部门, 有管辖权的人民法院",
        "STATE_COUNCIL_DEPARTMENT, 自然资源部, 自然资源部, 自然资源部, 有管辖权的中级人民法院",
        "AUTHORISED_ORGANISATION, 某某大学, 管理本机关的人民政府, 直接管理本机关的地方人民政府或者地方人民政府工作部门, 有管辖权的人民法院"
    })
    @DisplayName("is proposed from kind and name")
    void proposed(AgencyKind kind, String name, String since, String before, String court) {
        var reading = Set.of("河南省人民政府", "信阳市浉河区老城街道办事处", "某某大学", "河南省教育厅").contains(name);
        var agency = new AgencyFacts("a", name, described(kind, null, null), new TreeMap<>(Map.of()));

        assertThat(ReviewingBody.of(agency, SINCE)).isEqualTo(new ReviewingBody(since, court, reading));
        assertThat(ReviewingBody.of(agency, BEFORE)).isEqualTo(new ReviewingBody(before, court, reading));
    }

    @Test
    @DisplayName("is what the office has written down")
    void written() {
        var agency = new AgencyFacts(
                "a",
                "信阳市教育局",
                described(AgencyKind.DEPARTMENT, "信阳市人民政府（行政复议局）", "信阳市浉河区人民法院"),
                new TreeMap<>(Map.of()));

        assertThat(ReviewingBody.of(agency, SINCE)).isEqualTo(new ReviewingBody("信阳市人民政府（行政复议局）", "信阳市浉河区人民法院", false));
    }

    @ParameterizedTest
    @CsvSource({
        "罗山县灵山镇人民政府, TOWN_GOVERNMENT",
        "某镇, TOWN_GOVERNMENT",
        "信阳市浉河区老城街道办事处, SUBDISTRICT_OFFICE",
        "罗山县人民政府, COUNTY_GOVERNMENT",
        "信阳市人民政府, CITY_GOVERNMENT",
        "河南省人民政府, PROVINCIAL_GOVERNMENT",
        "信阳市司法局, JUSTICE_BUREAU",
        "信阳市教育局, DEPARTMENT"
    })
    @DisplayName("an agency's kind is guessed from its name while nobody has written it down")
    void guessed(String name, AgencyKind kind) {
        assertThat(AgencyFacts.named("a", name).kind()).isEqualTo(kind);
    }

    private static AgencyDescribed described(AgencyKind kind, String reviewingBody, String court) {
        return new AgencyDescribed(
                "a", BEFORE, kind, reviewingBody, court, null, null, null, null, null, null, true, null);
    }
}
