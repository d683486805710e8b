package org.disclosuredesk.query.digest;

import java.util.List;
import org.disclosuredesk.query.register.Queue;
import org.disclosuredesk.query.register.RegisterRow;
import org.disclosuredesk.query.today.Whose;

/**
 * What a morning brings somebody.
 *
 * @param parts what there is, the most urgent first; what there is nothing of is left out
 */
record Digest(List<Part> parts) {

    /**
     * Requests of one kind.
     *
     * @param total how many there are
     * @param rows the first of them
     */
    record Part(Whose whose, Queue queue, long total, List<RegisterRow> rows) {

        /** Under what name it stands in the bundle. */
        String key() {
            return "digest." + whose + "." + queue;
        }

        /** Where all of it is found. */
        String page() {
            return "/today?whose=" + whose + "&queue=" + queue;
        }

        long more() {
            return total - rows.size();
        }
    }

    Digest {
        parts = List.copyOf(parts);
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }
}
