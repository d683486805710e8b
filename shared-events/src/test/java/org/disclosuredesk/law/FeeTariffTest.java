package org.disclosuredesk.law;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.disclosuredesk.law.FeeTariff.Band;
import org.disclosuredesk.law.term.FeeMethod;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("国办函〔2020〕109号 arts. 3-5: the tariff of the processing fee")
class FeeTariffTest {

    @ParameterizedTest(name = "{0} items after {1}: {2} yuan")
    @CsvSource({
        "1, 0, 0",
        "10, 0, 0",
        "11, 0, 100",
        "30, 0, 2000",
        "31, 0, 2200",
        "35, 0, 3000",
        "40, 0, 4000",
        "41, 0, 4300",
        "51, 0, 7400",
        "5, 30, 1000",
        "1, 10, 100",
        "5, 8, 300"
    })
    @DisplayName("Art. 4: by item, added up over a calendar month; steps of ten above 30 (reading)")
    void byItem(int units, int before, int yuan) {
        assertEquals(BigDecimal.valueOf(yuan), FeeTariff.yuan(FeeMethod.BY_ITEM, units, before));
    }

    @ParameterizedTest(name = "{0} pages: {1} yuan")
    @CsvSource({"30, 0", "31, 10", "100, 700", "101, 720", "120, 1100", "200, 2700", "201, 2740", "250, 4700"})
    @DisplayName("Art. 5: by volume, page by page of one request")
    void byVolume(int pages, int yuan) {
        assertEquals(BigDecimal.valueOf(yuan), FeeTariff.yuan(FeeMethod.BY_VOLUME, pages, 0));
        assertEquals(BigDecimal.valueOf(yuan), FeeTariff.yuan(FeeMethod.BY_VOLUME, pages, 77));
    }

    @Test
    @DisplayName("the working names every band, the free one too")
    void working() {
        assertEquals(
                List.of(new Band(1, 10, 0), new Band(11, 30, 100), new Band(31, 35, 200)),
                FeeTariff.bands(FeeMethod.BY_ITEM, 35, 0));
        assertEquals(
                List.of(new Band(1, 30, 0), new Band(31, 100, 10), new Band(101, 120, 20)),
                FeeTariff.bands(FeeMethod.BY_VOLUME, 120, 0));
    }
}
