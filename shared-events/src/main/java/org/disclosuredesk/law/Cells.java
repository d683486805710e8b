package org.disclosuredesk.law;

import java.util.Locale;
import org.disclosuredesk.law.term.ApplicantKind;
import org.disclosuredesk.law.term.RemedyKind;
import org.disclosuredesk.law.term.RemedyResult;

/** The names of the cells that cases are counted in. */
public final class Cells {

    private static final String OPEN = "open";
    private static final String PENDING = "pending";

    private Cells() {}

    /** A cell of table 3. */
    public static String of(Table3Row row, ApplicantKind column) {
        return "table3/%s/%s".formatted(row.key(), column.name().toLowerCase(Locale.ROOT));
    }

    /** A result in table 4. */
    public static String of(RemedyKind kind, RemedyResult result) {
        return "table4/%s/%s".formatted(key(kind), result.name().toLowerCase(Locale.ROOT));
    }

    /** Requests of a column that wait for an answer. Not a cell of the form: row 四 of a year that has not ended. */
    public static String open(ApplicantKind column) {
        return "table3/%s/%s".formatted(OPEN, column.name().toLowerCase(Locale.ROOT));
    }

    /** Remedies of a kind that are pending (尚未审结). */
    public static String pending(RemedyKind kind) {
        return "table4/%s/%s".formatted(key(kind), PENDING);
    }

    /** The kind's name in the report's JSON. */
    public static String key(RemedyKind kind) {
        return switch (kind) {
            case REVIEW -> "review";
            case SUIT_DIRECT -> "litigation_direct";
            case SUIT_AFTER_REVIEW -> "litigation_after_review";
        };
    }
}
