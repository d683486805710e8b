package org.disclosuredesk.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** What a row says, as one short text to compare by. */
final class Fingerprint {

    private Fingerprint() {}

    /** SHA-256, lower-case hex; each value with its length, so that no two rows can run together. */
    static String of(@Nullable Object... values) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            for (var value : values) {
                var text = value == null ? "" : value.toString();
                sha.update((text.length() + ":" + text).getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
