package org.disclosuredesk.law;

import org.disclosuredesk.law.term.Channel;
import org.disclosuredesk.law.term.ReceiptBasis;

/** The legal day of receipt (收到申请之日, art. 31). */
@Article(number = 31)
public final class ReceiptDay {

    private ReceiptDay() {}

    /** What makes a day the day of receipt, for a channel. */
    public static ReceiptBasis basisOf(Channel channel) {
        return switch (channel) {
            case IN_PERSON -> ReceiptBasis.HANDED_IN;
            case SIGNED_MAIL -> ReceiptBasis.SIGNED_FOR;
            case ORDINARY_MAIL -> ReceiptBasis.CONFIRMED_BY_OFFICE;
            case INTERNET, FAX -> ReceiptBasis.CONFIRMED_BY_BOTH;
        };
    }
}
