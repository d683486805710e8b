package org.disclosuredesk.query.casefile;

import org.jspecify.annotations.Nullable;

/**
 * One detail of what happened.
 *
 * @param label the bundle key of its name
 * @param value as it was recorded
 * @param now as it reads since it was rectified; null where it was not
 */
public record Detail(String label, Object value, @Nullable Object now) {

    /** A detail that stands as it was recorded. */
    static Detail of(String label, Object value) {
        return new Detail(label, value, null);
    }
}
