package org.disclosuredesk.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.disclosuredesk.ledger.Fault.Problem;
import org.jspecify.annotations.Nullable;

/**
 * One line under its headings. What cannot be what the column asks for is refused on the spot, so that reading goes on
 * and finds all that is wrong with the line.
 */
final class Cells {

    private static final Pattern AMOUNT = Pattern.compile("(\\d{1,12}|\\d{1,3}(?:,\\d{3}){1,3})(?:\\.\\d{1,6})?");
    private static final Pattern FEW = Pattern.compile("\\d{1,3}");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})年?");

    private final Line line;
    private final Heading heading;
    private final boolean numbersMayBeDates;
    private final LocalDate today;
    private final Faults faults;
    private boolean faulty;

    Cells(Line line, Heading heading, boolean numbersMayBeDates, LocalDate today, Faults faults) {
        this.line = line;
        this.heading = heading;
        this.numbersMayBeDates = numbersMayBeDates;
        this.today = today;
        this.faults = faults;
    }

    int line() {
        return line.number();
    }

    /** Whether something on the line was refused. */
    boolean faulty() {
        return faulty;
    }

    /** Refuses what stands in a column, or that nothing does. Columns are named as the file heads them. */
    void refuse(String column, Problem problem, String... details) {
        faulty = true;
        faults.add(
                line.number(),
                heading.called(column),
                text(column),
                problem,
                Arrays.stream(details).map(heading::called).toArray(String[]::new));
    }

    /** Refuses the line where a cell without a heading holds something: most often a comma that was not quoted. */
    void refuseStrayCells() {
        var stray = heading.withoutHeading(line);
        if (stray != null) {
            faulty = true;
            faults.add(line.number(), null, stray, Problem.TOO_MANY_CELLS);
        }
    }

    /** What stands in a column; null = nothing. */
    @Nullable String text(String column) {
        return heading.in(column, line);
    }

    boolean given(String column) {
        return text(column) != null;
    }

    /** What stands in columns nobody knows. */
    List<String> remarks() {
        return heading.remarks(line);
    }

    /** Refuses the line where nothing stands in the column. */
    void demand(String column) {
        if (!given(column)) {
            refuse(column, Problem.MISSING_VALUE);
        }
    }

    /** A day that has come; null where nothing stands there or it was refused. */
    @Nullable LocalDate date(String column) {
        var text = text(column);
        if (text == null) {
            return null;
        }
        var date = LedgerDate.of(text)
                .or(() -> numbersMayBeDates ? LedgerDate.ofSerial(text) : Optional.empty())
                .orElse(null);
        if (date == null) {
            refuse(column, Problem.NOT_A_DATE);
        } else if (date.isAfter(today)) {
            refuse(column, Problem.DATE_IN_FUTURE, today.toString());
            return null;
        }
        return date;
    }

    /** One of the words a column may hold; null where nothing stands there or it was refused. */
    <T> @Nullable T term(String column, Terms<T> terms, Problem otherwise) {
        var text = text(column);
        if (text == null) {
            return null;
        }
        var term = terms.of(text).orElse(null);
        if (term == null) {
            refuse(column, otherwise, terms.listed());
        }
        return term;
    }

    /** A number that is not negative, without zeros at its end; null where nothing stands there or it was refused. */
    @Nullable BigDecimal amount(String column, boolean whole) {
        var text = text(column);
        if (text == null) {
            return null;
        }
        var narrow = Words.narrow(text);
        var amount = AMOUNT.matcher(narrow).matches() ? plain(narrow) : null;
        if (amount == null || whole && amount.scale() > 0) {
            refuse(column, whole ? Problem.NOT_A_WHOLE_NUMBER : Problem.NOT_A_NUMBER);
            return null;
        }
        return amount;
    }

    /** However many zeros were typed: the same amount must be the same row. */
    private static BigDecimal plain(String amount) {
        return plain(new BigDecimal(amount.replace(",", "")));
    }

    static BigDecimal plain(BigDecimal amount) {
        var number = amount.stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    /** A number of days up to 999; null where nothing stands there or it was refused. */
    @Nullable Integer days(String column) {
        var text = text(column);
        if (text == null) {
            return null;
        }
        if (!FEW.matcher(text).matches()) {
            refuse(column, Problem.NOT_A_WHOLE_NUMBER);
            return null;
        }
        return Integer.valueOf(text);
    }

    /** A year that has begun; null where nothing stands there or it was refused. */
    @Nullable Integer year(String column) {
        var text = text(column);
        if (text == null) {
            return null;
        }
        var year = YEAR.matcher(text);
        if (!year.matches() || Integer.parseInt(year.group(1)) < LedgerDate.FIRST_YEAR) {
            refuse(column, Problem.NOT_A_YEAR);
            return null;
        }
        var number = Integer.valueOf(year.group(1));
        if (number > today.getYear()) {
            refuse(column, Problem.DATE_IN_FUTURE, today.toString());
            return null;
        }
        return number;
    }
}
