package org.disclosuredesk.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/** A date as ledgers write it: 2023-03-06, 2023/3/6 or 2023年3月6日. */
final class LedgerDate {

    /** No agency keeps a ledger of requests from before; such a year is a slip, and would be carried over for centuries. */
    static final int FIRST_YEAR = 1949;

    private static final Pattern FORM =
            Pattern.compile("(\\d{4})(?:-(\\d{1,2})-(\\d{1,2})|/(\\d{1,2})/(\\d{1,2})|年(\\d{1,2})月(\\d{1,2})日)");
    private static final Pattern SERIAL = Pattern.compile("(\\d{5})(?:\\.\\d+)?");
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

    private LedgerDate() {}

    /** The date, where there is such a day. */
    static Optional<LocalDate> of(String text) {
        var form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        var first = form.group(2) != null ? 2 : form.group(4) != null ? 4 : 6;
        var year = Integer.parseInt(form.group(1));
        var month = Integer.parseInt(form.group(first));
        var day = Integer.parseInt(form.group(first + 1));
        var exists = year >= FIRST_YEAR
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
        return exists ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }

    /** The day Excel keeps under a number, where that lies in this century: a date cell that lost its format. */
    static Optional<LocalDate> ofSerial(String text) {
        var serial = SERIAL.matcher(text);
        return serial.matches()
                ? Optional.of(SERIAL_ZERO.plusDays(Integer.parseInt(serial.group(1))))
                        .filter(day -> day.getYear() / 100 == 20)
                : Optional.empty();
    }
}
