package org.disclosuredesk.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.disclosuredesk.law.FeeTariff.Band;
import org.disclosuredesk.law.term.FeeMethod;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Fee measures arts. 4, 5: progressive on the excess, by item or by volume")
class FeeTariffTest {

    @ParameterizedTest(name = "{1} more after {2}, {0}: {3} yuan")
    @CsvSource({
        "BY_ITEM, 10, 0, 0",
        "BY_ITEM, 11, 0, 100",
        "BY_ITEM, 30, 0, 2000",
        "BY_ITEM, 31, 0, 2200",
        "BY_ITEM, 35, 0, 3000",
        "BY_ITEM, 40, 0, 4000",
        "BY_ITEM, 41, 0, 4300",
        "BY_ITEM, 51, 0, 7400",
        "BY_ITEM, 1, 9, 0",
        "BY_ITEM, 1, 10, 100",
        "BY_ITEM, 2, 29, 300",
        "BY_ITEM, 0, 50, 0",
        "BY_VOLUME, 30, 0, 0",
        "BY_VOLUME, 31, 0, 10",
        "BY_VOLUME, 100, 0, 700",
        "BY_VOLUME, 101, 0, 720",
        "BY_VOLUME, 120, 0, 1100",
        "BY_VOLUME, 200, 0, 2700",
        "BY_VOLUME, 201, 0, 2740",
        "BY_VOLUME, 250, 0, 4700",
        "BY_VOLUME, 120, 99, 1100"
    })
    @DisplayName("comes to")
    void comesTo(FeeMethod method, int units, int before, String yuan) {
        assertThat(FeeTariff.yuan(method, units, before)).isEqualByComparingTo(yuan);
    }

    @Test
    @DisplayName("and shows its working, band by band, the free one too")
    void bands() {
        assertThat(FeeTariff.bands(FeeMethod.BY_ITEM, 45, 5))
                .containsExactly(
                        new Band(6, 10, 0), new Band(11, 30, 100), new Band(31, 40, 200), new Band(41, 50, 300));
        assertThat(FeeTariff.bands(FeeMethod.BY_ITEM, 2, 9))
                .containsExactly(new Band(10, 10, 0), new Band(11, 11, 100));
        assertThat(FeeTariff.bands(FeeMethod.BY_ITEM, 2, 39))
                .containsExactly(new Band(40, 40, 200), new Band(41, 41, 300));
        assertThat(FeeTariff.bands(FeeMethod.BY_VOLUME, 250, 0))
                .containsExactly(
                        new Band(1, 30, 0), new Band(31, 100, 10), new Band(101, 200, 20), new Band(201, 250, 40));
    }
}
