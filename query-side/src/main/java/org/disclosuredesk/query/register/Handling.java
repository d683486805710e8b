package org.disclosuredesk.query.register;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whose hands a request is in.
 *
 * @param department by name, or {@link #NO_DEPARTMENT}; null = any
 * @param officers any of these names; empty = anybody, or nobody
 * @param unclaimed only what no officer has taken
 */
public record Handling(@Nullable String department, List<String> officers, boolean unclaimed) {

    /** Stands for the name of a department where no department has it. */
    public static final String NO_DEPARTMENT = "-";

    /** Whoever it is. */
    public static final Handling ANY = new Handling(null, List.of(), false);

    /** What nobody has taken yet. */
    public static final Handling NOBODY = new Handling(null, List.of(), true);

    public Handling {
        officers = List.copyOf(officers);
    }

    /** Whether only what lies with no department. */
    public boolean nobodys() {
        return NO_DEPARTMENT.equals(department);
    }

    /** Those of a department. */
    public static Handling of(String department) {
        return new Handling(department, List.of(), false);
    }

    /** Those of an officer, under any of the names somebody may have been written down by. */
    public static Handling by(List<String> names) {
        return new Handling(null, names, false);
    }
}
