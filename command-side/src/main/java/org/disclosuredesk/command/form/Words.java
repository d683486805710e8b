package org.disclosuredesk.command.form;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.disclosuredesk.law.rule.Violation;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** What the acts' side says to an officer, in the officer's language: Chinese, or English where it was chosen. */
@Component
public class Words {

    private final ResourceBundleMessageSource bundles = new ResourceBundleMessageSource();

    Words() {
        bundles.setBasenames("command-messages", "law-messages");
        bundles.setDefaultEncoding(StandardCharsets.UTF_8.name());
        bundles.setFallbackToSystemLocale(false);
    }

    /** The message of a key. */
    public String of(String key, Object... values) {
        return bundles.getMessage(key, values, language());
    }

    /** What a broken rule tells, and its mend. */
    public String of(Violation violation) {
        var values = violation.values().stream().map(this::named).toArray();
        var mend = bundles.getMessage(violation.mend(), values, null, language());
        var broken = of(violation.key(), values);
        return mend == null ? broken : sentences(List.of(broken, mend));
    }

    /** A value, or the word of the term whose key it is. */
    private String named(String value) {
        return bundles.getMessage(value, null, value, language());
    }

    /** Several sentences after one another. */
    public String sentences(List<String> sentences) {
        return String.join(language().getLanguage().equals("en") ? " " : "", sentences);
    }

    /** A day a human plans by, with its day of the week. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(language())
                .format(day);
    }

    private static Locale language() {
        var chosen = LocaleContextHolder.getLocale();
        return chosen.getLanguage().equals("en") ? chosen : Locale.SIMPLIFIED_CHINESE;
    }
}
