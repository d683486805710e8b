package org.disclosuredesk.law.rule;

import java.time.LocalDate;
import org.disclosuredesk.law.Article;
import org.disclosuredesk.law.term.DeliveryWay;
import org.disclosuredesk.law.term.LegalText;
import org.jspecify.annotations.Nullable;

/** Posting has its day of posting, everything else its day of signing. */
@Article(number = 1, of = LegalText.DELIVERY_LETTER)
public record DeliveryHasItsDay(
        DeliveryWay way,
        @Nullable LocalDate sentOn,
        @Nullable LocalDate signedOn) implements FactRule {

    @Override
    public boolean holds() {
        return way == DeliveryWay.POST || way == DeliveryWay.ELECTRONIC
                ? sentOn != null
                : signedOn != null || way == DeliveryWay.AS_RECORDED;
    }

    @Override
    public Violation ifBroken() {
        return Violation.of(
                way == DeliveryWay.POST || way == DeliveryWay.ELECTRONIC ? "sentOn" : "signedOn", "law.delivery-day");
    }
}
