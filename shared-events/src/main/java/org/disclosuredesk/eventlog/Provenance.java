package org.disclosuredesk.eventlog;

import java.util.HashMap;
import java.util.Map;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/**
 * Who recorded an event and how it came: the metadata of every event.
 *
 * @param by account name, or the desk itself ({@link #DESK})
 * @param via how it came
 * @param traceId the same for everything one act caused
 * @param file the imported file; null unless imported
 * @param row the row of that file; null unless imported
 * @param fingerprint of the imported row, so that the same row brings nothing twice; null unless imported
 * @param reason why something was recorded after the fact; null where nobody had to say
 */
public record Provenance(
        String by,
        Via via,
        String traceId,
        @Nullable String file,
        @Nullable Integer row,
        @Nullable String fingerprint,
        @Nullable String reason) {

    /** The desk itself, where nobody pressed a button: the close at the year's end. */
    public static final String DESK = "desk";

    /** How an event came into the log. */
    public enum Via {
        /** An officer did it here and now. */
        LIVE,
        /** Somebody recorded what had been done, with a reason. */
        HISTORY,
        /** It came with a ledger. */
        IMPORT,
        /** Another program did it. */
        API,
        /** The desk did it by itself. */
        DESK
    }

    /** What an officer does here and now. */
    public static Provenance live(String by, String traceId) {
        return new Provenance(by, Via.LIVE, traceId, null, null, null, null);
    }

    /** What was done already, and why it is recorded after the fact. */
    public static Provenance history(String by, String traceId, String reason) {
        return new Provenance(by, Via.HISTORY, traceId, null, null, null, reason);
    }

    /** Whether it tells what was done already: then only what cannot have happened is refused. */
    public boolean isHistory() {
        return via == Via.HISTORY || via == Via.IMPORT;
    }

    /** What the desk does by itself. */
    public static Provenance desk(String traceId) {
        return new Provenance(DESK, Via.DESK, traceId, null, null, null, null);
    }

    /** What came with a row of a ledger. */
    public static Provenance imported(String by, String traceId, String file, int row, @Nullable String fingerprint) {
        return new Provenance(by, Via.IMPORT, traceId, file, row, fingerprint, null);
    }

    /** As metadata of a command or an event. */
    public Map<String, Object> asMetaData() {
        var data = new HashMap<String, Object>();
        data.put("by", by);
        data.put("via", via.name());
        data.put("traceId", traceId);
        put(data, "file", file);
        put(data, "row", row);
        put(data, "fingerprint", fingerprint);
        put(data, "reason", reason);
        return data;
    }

    private static void put(Map<String, Object> data, String key, @Nullable Object value) {
        if (value != null) {
            data.put(key, value);
        }
    }

    /** As it stands in the metadata of an event. */
    public static Provenance of(MetaData data) {
        return new Provenance(
                (String) data.getOrDefault("by", DESK),
                Via.valueOf((String) data.getOrDefault("via", Via.DESK.name())),
                (String) data.getOrDefault("traceId", ""),
                (String) data.get("file"),
                data.get("row") instanceof Number row ? row.intValue() : null,
                (String) data.get("fingerprint"),
                (String) data.get("reason"));
    }

    /** The keys that travel from a command to the events it causes. */
    public static String[] keys() {
        return new String[] {"by", "via", "traceId", "file", "row", "fingerprint", "reason"};
    }
}
