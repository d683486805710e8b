package org.disclosuredesk.command.known;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A register number as the desk gives it (登记号): the year of receipt and a serial within it, as {@code 2026-00012}.
 *
 * <p>An office may number otherwise; such numbers are kept as they are and are in nobody's way.
 */
public record RegisterNo(int year, int serial) {

    private static final Pattern FORM = Pattern.compile("(\\d{4})-(\\d{1,9})");

    /** The number read from its text; empty where an office numbers otherwise. */
    public static Optional<RegisterNo> of(String text) {
        var number = FORM.matcher(text.strip());
        return number.matches()
                ? Optional.of(new RegisterNo(Integer.parseInt(number.group(1)), Integer.parseInt(number.group(2))))
                : Optional.empty();
    }

    /** As it is written. */
    public String text() {
        return "%04d-%05d".formatted(year, serial);
    }
}
