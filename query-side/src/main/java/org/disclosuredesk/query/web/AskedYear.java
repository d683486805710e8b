package org.disclosuredesk.query.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** The year a list is asked for; null = whichever. */
public final class AskedYear {

    /** Nothing an office keeps is older. */
    private static final int FIRST = 1949;

    /** Nobody plans further. */
    private static final int LAST = 2099;

    private AskedYear() {}

    /**
     * Lets a year pass of which an office can keep anything.
     *
     * @throws ResponseStatusException 404 for any other
     */
    public static void mustBeReal(@Nullable Integer year) {
        if (year != null && (year < FIRST || year > LAST)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
