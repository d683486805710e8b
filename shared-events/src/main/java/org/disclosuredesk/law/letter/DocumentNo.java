package org.disclosuredesk.law.letter;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The number of a document (文号), as official documents have it: 信公复〔2026〕7号.
 *
 * @param series all that stands before the serial: the agency's mark (发文机关代字) and the year
 * @param no the serial, which begins with 1 each year
 */
public record DocumentNo(String series, int no) {

    private static final Pattern NUMBER = Pattern.compile("(.+〔\\d{4}〕)第?(\\d{1,8})号");

    /** The number so written; empty where it is written otherwise. */
    public static Optional<DocumentNo> read(@Nullable String text) {
        var found = NUMBER.matcher(text == null ? "" : text.strip());
        return found.matches()
                ? Optional.of(new DocumentNo(found.group(1), Integer.parseInt(found.group(2))))
                : Optional.empty();
    }

    /** The series of an agency's documents of one year. */
    public static String series(String mark, int year) {
        return "%s〔%d〕".formatted(mark, year);
    }

    /** As it is written. */
    public String text() {
        return "%s%d号".formatted(series, no);
    }
}
