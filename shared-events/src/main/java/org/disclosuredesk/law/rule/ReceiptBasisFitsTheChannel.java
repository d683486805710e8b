package org.disclosuredesk.law.rule;

import org.disclosuredesk.law.Article;
import org.disclosuredesk.law.ReceiptDay;
import org.disclosuredesk.law.term.Channel;
import org.disclosuredesk.law.term.ReceiptBasis;
import org.jspecify.annotations.Nullable;

/** The basis of the day of receipt is the one art. 31 gives for the channel. */
@Article(number = 31)
public record ReceiptBasisFitsTheChannel(@Nullable Channel channel, ReceiptBasis basis) implements FactRule {

    @Override
    public boolean holds() {
        return channel == null || basis == ReceiptBasis.AS_RECORDED || basis == ReceiptDay.basisOf(channel);
    }

    @Override
    public Violation ifBroken() {
        return Violation.of("receiptBasis", "law.receipt-basis", channel, basis);
    }
}
