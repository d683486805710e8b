package org.disclosuredesk.law.rule;

import java.math.BigDecimal;
import org.disclosuredesk.law.Article;
import org.disclosuredesk.law.term.LegalText;
import org.jspecify.annotations.Nullable;

/** The fee is what the progressive tariff yields. */
@Article(
        number = 4,
        of = LegalText.FEE_MEASURES,
        reading = "Steps of ten items above 30, each 100 yuan an item dearer than the one before; pages as in art. 5")
public record FeeIsWhatTheTariffYields(
        @Nullable BigDecimal charged, @Nullable BigDecimal byTariff) implements LegalRule {

    @Override
    public boolean holds() {
        return charged == null || byTariff == null || charged.compareTo(byTariff) == 0;
    }

    @Override
    public Violation ifBroken() {
        return Violation.of("amount", "law.fee-not-by-tariff", charged, byTariff);
    }
}
