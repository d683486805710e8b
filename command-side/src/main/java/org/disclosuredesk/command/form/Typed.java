package org.disclosuredesk.command.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.disclosuredesk.law.rule.RuleBroken;
import org.disclosuredesk.law.rule.Violation;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * A form as it was typed: its fields are read one by one, and every one that cannot be read is noted.
 *
 * <p>Not bound by the framework: a refused form goes back exactly as it was typed, with the field, the value and the
 * mend in the office's words.
 */
public final class Typed {

    /** What travels with every form and was typed by nobody. */
    private static final Set<String> NOT_TYPED = Set.of("_csrf", "commandId", Meanwhile.SEEN);

    /** The longest text a short field takes; numbers of documents and names of courts fit. */
    private static final int SHORT = 200;

    private static final int LONG = 20_000;

    /** The longest line of a list: a matter that becomes a request of its own. */
    private static final int SHORT_LINES = 2_000;

    private static final Pattern AMOUNT = Pattern.compile("\\d{1,9}(\\.\\d{1,2})?");

    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");

    private static final Pattern FRACTION = Pattern.compile("\\d{1,9}(\\.\\d{1,6})?");

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-M-d").withResolverStyle(ResolverStyle.STRICT);

    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("uuuu-M").withResolverStyle(ResolverStyle.STRICT);

    /** The Regulation came into force: an earlier day is a slip of the hand. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2008, 5, 1);

    /** Nothing an office keeps is older. */
    private static final LocalDate FIRST_OF_OLD = LocalDate.of(1949, 10, 1);

    private final MultiValueMap<String, String> parameters;
    private final Set<String> fields = new HashSet<>();
    private final Set<String> secrets = new HashSet<>();
    private final List<Violation> faults = new ArrayList<>();

    public Typed(MultiValueMap<String, String> parameters) {
        this.parameters = parameters;
    }

    /** Notes that something is wrong with a field; an empty field name means the form as a whole. */
    public void fault(String field, String key, Object... values) {
        faults.add(Violation.of(field, key, values));
    }

    /**
     * Lets a form pass in which every field could be read.
     *
     * @throws RuleBroken naming everything that is wrong with it
     */
    public void mustBeFaultless() {
        if (!faults.isEmpty()) {
            throw new RuleBroken(faults);
        }
    }

    /** A name, a number, one line; null where nothing was typed. */
    public @Nullable String line(String field) {
        return text(field, SHORT);
    }

    /** Free text; null where nothing was typed. */
    public @Nullable String text(String field) {
        return text(field, LONG);
    }

    /** A password that must be there, as it was typed; it does not go back with a refused form. */
    public @Nullable String requiredSecret(String field) {
        fields.add(field);
        secrets.add(field);
        var typed = parameters.getFirst(field);
        return required(field, typed == null || typed.isEmpty() ? null : typed);
    }

    private @Nullable String text(String field, int longest) {
        fields.add(field);
        var typed = parameters.getFirst(field);
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var text = typed.strip();
        if (text.length() > longest) {
            fault(field, "command.too-long", text.length(), longest);
        }
        return text;
    }

    /** One line that must be there. */
    public @Nullable String requiredLine(String field) {
        return required(field, line(field));
    }

    /** One line of no more than so many characters that must be there. */
    public @Nullable String requiredLine(String field, int longest) {
        return required(field, text(field, longest));
    }

    /** Free text that must be there. */
    public @Nullable String requiredText(String field) {
        return required(field, text(field));
    }

    /** A day; null where nothing or no such day was typed. */
    public @Nullable LocalDate day(String field) {
        return day(field, FIRST_DAY);
    }

    private @Nullable LocalDate day(String field, LocalDate first) {
        var typed = line(field);
        if (typed == null) {
            return null;
        }
        try {
            var day = LocalDate.parse(typed, DAY);
            if (day.isBefore(first)) {
                fault(field, "command.before-the-regulation", typed);
            }
            return day;
        } catch (DateTimeParseException e) {
            fault(field, "command.not-a-date", typed);
            return null;
        }
    }

    /** A day that must be there. */
    public @Nullable LocalDate requiredDay(String field) {
        return requiredDay(field, FIRST_DAY);
    }

    /** A day that must be there and may lie before the Regulation: what was made then may be in force still. */
    public @Nullable LocalDate requiredDayOfOld(String field) {
        return requiredDay(field, FIRST_OF_OLD);
    }

    private @Nullable LocalDate requiredDay(String field, LocalDate first) {
        var faultsBefore = faults.size();
        var day = day(field, first);
        return faults.size() > faultsBefore ? null : required(field, day);
    }

    /** A month, as 2026-03, that must be there. */
    public @Nullable YearMonth requiredMonth(String field) {
        var typed = requiredLine(field);
        if (typed == null) {
            return null;
        }
        try {
            var month = YearMonth.parse(typed, MONTH);
            if (month.atEndOfMonth().isBefore(FIRST_DAY)) {
                fault(field, "command.before-the-regulation", typed);
            }
            return month;
        } catch (DateTimeParseException e) {
            fault(field, "command.not-a-month", typed);
            return null;
        }
    }

    /** A whole number that must be there. */
    public long requiredNumber(String field) {
        var typed = requiredLine(field);
        try {
            return typed == null ? 0 : Long.parseLong(typed);
        } catch (NumberFormatException e) {
            fault(field, "command.not-a-number", typed);
            return 0;
        }
    }

    /** A whole number within bounds that must be there. */
    public int requiredNumber(String field, int least, int most) {
        var faultsBefore = faults.size();
        var number = requiredNumber(field);
        var readable = faults.size() == faultsBefore;
        if (readable && (number < least || number > most)) {
            fault(field, "command.out-of-bounds", number, least, most);
        }
        return number < least || number > most ? least : (int) number;
    }

    /** A whole number within bounds; null where nothing was typed. */
    public @Nullable Integer number(String field, int least, int most) {
        return line(field) == null ? null : requiredNumber(field, least, most);
    }

    /** An amount of money in yuan; null where nothing or no amount was typed. */
    public @Nullable BigDecimal amount(String field) {
        var typed = line(field);
        if (typed == null) {
            return null;
        }
        if (!AMOUNT.matcher(typed).matches()) {
            fault(field, "command.not-an-amount", typed);
            return null;
        }
        return new BigDecimal(typed);
    }

    /** A figure that is not negative; null where nothing or no such figure was typed. */
    public @Nullable BigDecimal figure(String field, boolean whole) {
        var typed = line(field);
        if (typed == null) {
            return null;
        }
        if (!(whole ? WHOLE : FRACTION).matcher(typed).matches()) {
            fault(field, whole ? "command.not-a-number" : "command.not-a-figure", typed);
            return null;
        }
        return new BigDecimal(typed);
    }

    /** Yes or no; null where neither was chosen. */
    public @Nullable Boolean yesOrNo(String field) {
        var typed = line(field);
        if (typed != null && !typed.equals("true") && !typed.equals("false")) {
            fault(field, "command.no-such-choice", typed);
        }
        return typed == null ? null : Boolean.valueOf(typed);
    }

    /** The lines of a text, blank ones left out. */
    public List<String> lines(String field) {
        var typed = text(field);
        var lines = typed == null
                ? List.<String>of()
                : typed.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
        lines.stream()
                .filter(line -> line.length() > SHORT_LINES)
                .forEach(line -> fault(field, "command.too-long", line.length(), SHORT_LINES));
        return lines;
    }

    /** One of several; null where none was chosen. */
    public <E extends Enum<E>> @Nullable E choice(String field, Class<E> of) {
        var typed = line(field);
        return typed == null ? null : choice(field, of, typed);
    }

    /** One of several that must be chosen. */
    public <E extends Enum<E>> @Nullable E requiredChoice(String field, Class<E> of) {
        var typed = requiredLine(field);
        return typed == null ? null : choice(field, of, typed);
    }

    /** Any of several. */
    public <E extends Enum<E>> List<E> choices(String field, Class<E> of) {
        fields.add(field);
        var chosen = new ArrayList<E>();
        for (var typed : parameters.getOrDefault(field, List.of())) {
            var choice = typed.isBlank() ? null : choice(field, of, typed.strip());
            if (choice != null && !chosen.contains(choice)) {
                chosen.add(choice);
            }
        }
        return chosen;
    }

    private <E extends Enum<E>> @Nullable E choice(String field, Class<E> of, String typed) {
        try {
            return Enum.valueOf(of, typed);
        } catch (IllegalArgumentException e) {
            fault(field, "command.no-such-choice", typed);
            return null;
        }
    }

    private <T> @Nullable T required(String field, @Nullable T value) {
        if (value == null) {
            fault(field, "command.missing");
        }
        return value;
    }

    /** Whether the form has such a field, so that what is wrong with it can be shown there. */
    boolean has(String field) {
        return fields.contains(field);
    }

    /** Everything that was typed but its secrets, several choices of one field with commas between. */
    Map<String, String> asTyped() {
        var typed = new LinkedHashMap<String, String>();
        parameters.forEach((field, values) -> {
            if (!NOT_TYPED.contains(field) && !secrets.contains(field)) {
                typed.put(field, String.join(",", values));
            }
        });
        return typed;
    }
}
