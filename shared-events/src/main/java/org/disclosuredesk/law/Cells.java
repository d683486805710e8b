package org.disclosuredesk.law;

import java.util.Locale;
import java.util.Optional;
import org.disclosuredesk.law.term.ApplicantKind;
import org.disclosuredesk.law.term.Channel;
import org.disclosuredesk.law.term.RemedyKind;
import org.disclosuredesk.law.term.RemedyResult;
import org.disclosuredesk.law.term.ReportFact;
import org.disclosuredesk.law.term.Timeliness;
import org.jspecify.annotations.Nullable;

/** The names of the cells that cases are counted in. */
public final class Cells {

    private static final String OPEN = "open";
    private static final String PENDING = "pending";
    private static final String UNKNOWN = "unknown";
    private static final int PARTS_OF_MONTH = 4;

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

    /** A figure of the report's text. */
    public static String of(ReportFact fact) {
        return "fact/" + fact.name().toLowerCase(Locale.ROOT);
    }

    /** Requests received in a month by a channel; null where it was not recorded. */
    public static String received(int month, @Nullable Channel channel) {
        return "received/%02d/%s"
                .formatted(month, channel == null ? UNKNOWN : channel.name().toLowerCase(Locale.ROOT));
    }

    /** Requests answered in a month, in time or not, by a department; null where nobody was named. */
    public static String answered(int month, Timeliness timeliness, @Nullable String department) {
        return "answered/%02d/%s/%s"
                .formatted(month, timeliness.name().toLowerCase(Locale.ROOT), department == null ? "" : department);
    }

    /**
     * A cell of {@link #received} or {@link #answered}, taken apart.
     *
     * @param kind {@code received} or {@code answered}
     * @param month 1 to 12
     * @param by the channel, or whether in time
     * @param department empty where nobody was named, and for what was received
     */
    public record OfMonth(String kind, int month, String by, String department) {

        /** Whether it was answered in time. */
        public Timeliness timeliness() {
            return Timeliness.valueOf(by.toUpperCase(Locale.ROOT));
        }

        /** By which channel it came; null where that was not recorded. */
        public @Nullable Channel channel() {
            return by.equals(UNKNOWN) ? null : Channel.valueOf(by.toUpperCase(Locale.ROOT));
        }
    }

    /** Takes a cell apart; empty where it is of another kind. */
    public static Optional<OfMonth> ofMonth(String cell) {
        var parts = cell.split("/", PARTS_OF_MONTH);
        var kind = parts[0];
        if (!kind.equals("received") && !kind.equals("answered")) {
            return Optional.empty();
        }
        return Optional.of(new OfMonth(
                kind, Integer.parseInt(parts[1]), parts[2], parts.length == PARTS_OF_MONTH ? parts[3] : ""));
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
