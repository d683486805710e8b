package org.disclosuredesk.query.dashboard;

import java.math.BigDecimal;
import java.util.Optional;
import org.disclosuredesk.query.annualreport.Percent;

/**
 * A figure of the dashboard.
 *
 * @param shown as it is read, in whatever language
 * @param link where its cases are
 */
public record Figure(String shown, String link) {

    /** Stands for a figure that cannot be: a share of nothing. */
    static final String NONE = "—";

    static Figure of(int count, String link) {
        return new Figure(Integer.toString(count), link);
    }

    static Figure share(Optional<BigDecimal> share, String link) {
        return new Figure(share.map(Percent::text).orElse(NONE), link);
    }
}
