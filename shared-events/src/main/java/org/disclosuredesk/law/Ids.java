package org.disclosuredesk.law;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.disclosuredesk.law.term.ApplicantKind;
import org.disclosuredesk.law.term.RemedyKind;
import org.jspecify.annotations.Nullable;

/**
 * Names of agencies, requests, remedies, years, calendars and what was published: UUIDv5, so that the same thing has the same
 * name wherever it is recorded, and recording it twice is seen.
 */
public final class Ids {

    private static final UUID DESK = UUID.fromString("9f0c1f4e-6a39-5d0c-9a59-0c5f6d8e7a11");

    private Ids() {}

    /** An agency, by the name it was registered under. */
    public static String agency(String name) {
        return v5(DESK, "agency", name.strip()).toString();
    }

    /** A request, by its agency and register number. */
    public static String request(String agencyId, String registerNo) {
        return v5(UUID.fromString(agencyId), "", registerNo.strip()).toString();
    }

    /** A remedy of a ledger, by what the ledger says of it; {@code ordinal} tells apart those that say the same. */
    public static String remedy(
            String agencyId, @Nullable String registerNo, RemedyKind kind, LocalDate acceptedOn, int ordinal) {
        var name = "%s/%s/%s/%d".formatted(registerNo == null ? "" : registerNo, kind, acceptedOn, ordinal);
        return v5(UUID.fromString(agencyId), "remedy", name).toString();
    }

    /** An agency's reporting year. */
    public static String year(String agencyId, int year) {
        return v5(UUID.fromString(agencyId), "year", Integer.toString(year)).toString();
    }

    /** What an agency published in a column in a month. */
    public static String itemsPublished(String agencyId, YearMonth month, String column) {
        return v5(UUID.fromString(agencyId), "items", month + "/" + column).toString();
    }

    /** The official calendar, or the local overlay of an agency. */
    public static String calendar(@Nullable String agencyId) {
        return v5(agencyId == null ? DESK : UUID.fromString(agencyId), "calendar", "")
                .toString();
    }

    /**
     * An applicant, by kind, name and identity number, so that repeated requests are seen. A pseudonym and no secret:
     * who knows the name can find it.
     */
    public static String applicant(String agencyId, ApplicantKind kind, String name, @Nullable String identityNo) {
        var who = "%s/%s/%s".formatted(kind, name.strip(), identityNo == null ? "" : identityNo.strip());
        return v5(UUID.fromString(agencyId), "applicant", who).toString();
    }

    private static UUID v5(UUID namespace, String kind, String name) {
        try {
            var sha1 = MessageDigest.getInstance("SHA-1");
            sha1.update(ByteBuffer.allocate(16)
                    .putLong(namespace.getMostSignificantBits())
                    .putLong(namespace.getLeastSignificantBits())
                    .array());
            // Only requests are named by their bare number; a kind keeps all others apart from any number.
            if (!kind.isEmpty()) {
                sha1.update((kind + '\0').getBytes(StandardCharsets.UTF_8));
            }
            var hash = ByteBuffer.wrap(sha1.digest(name.getBytes(StandardCharsets.UTF_8)));
            var high = hash.getLong() & 0xffffffffffff0fffL | 0x5000L;
            var low = hash.getLong() & 0x3fffffffffffffffL | 0x8000000000000000L;
            return new UUID(high, low);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-1", e);
        }
    }
}
