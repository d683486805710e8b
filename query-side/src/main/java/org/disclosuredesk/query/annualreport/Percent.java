package org.disclosuredesk.query.annualreport;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Shares as the report prints them: per cent, with one decimal at most. */
public final class Percent {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Percent() {}

    /** So many of so many; what is not whole is never rounded up to all. */
    public static BigDecimal of(int part, int whole) {
        return BigDecimal.valueOf(part)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(whole), 1, RoundingMode.DOWN)
                .stripTrailingZeros();
    }

    /** The same as text. */
    public static String text(BigDecimal share) {
        return share.toPlainString() + "%";
    }
}
