package org.disclosuredesk.query.tally;

import java.time.temporal.ChronoUnit;
import org.disclosuredesk.law.CountedEntry;
import org.jspecify.annotations.Nullable;

/**
 * How long an entry lasts, by powers of four, so that those that held at a moment are found in short ranges of an index
 * however many others ended before or began later.
 */
final class Lasting {

    /** It has no end that is known. */
    static final int FOR_GOOD = 0;

    /** So many powers of four days are longer than any office has stood. */
    static final int MOST_OF_DAYS = 8;

    /** So many powers of four places are longer than any log. */
    static final int MOST_OF_PLACES = 20;

    private Lasting() {}

    /** Of an entry that was added, and perhaps withdrawn, at places in the log. */
    static int of(CountedEntry entry, long addedAt, @Nullable Long withdrawnAt) {
        if (withdrawnAt != null) {
            return -power(withdrawnAt - addedAt, MOST_OF_PLACES);
        }
        return entry.until() == null
                ? FOR_GOOD
                : power(ChronoUnit.DAYS.between(entry.from(), entry.until()), MOST_OF_DAYS);
    }

    /** What SQL makes of an entry that is withdrawn at a place, which is asked for once for each power. */
    static String ofWithdrawn() {
        var sql = new StringBuilder("case");
        for (var power = 1; power < MOST_OF_PLACES; power++) {
            sql.append(" when ? - added_at < ")
                    .append(longest(power))
                    .append(" then ")
                    .append(-power);
        }
        return sql.append(" else ").append(-MOST_OF_PLACES).append(" end").toString();
    }

    /** What lasts so long ends before this many days or places have passed. */
    static long longest(int power) {
        return 1L << 2 * power;
    }

    private static int power(long length, int most) {
        var power = 1;
        while (power < most && length >= longest(power)) {
            power++;
        }
        return power;
    }
}
