package org.disclosuredesk.query.tally;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells every page that the statistics stand still or do not know some case: a figure must never be silently wrong. */
@ControllerAdvice(basePackages = "org.disclosuredesk.query")
class AlarmAdvice {

    private final Statistics statistics;
    private final MessageSource messages;

    AlarmAdvice(Statistics statistics, MessageSource messages) {
        this.statistics = statistics;
        this.messages = messages;
    }

    @ModelAttribute("deskAlarm")
    @Nullable String alarm(Locale locale) {
        if (statistics.position().isEmpty()) {
            return messages.getMessage("alarm.standing-still", null, locale);
        }
        var parked = statistics.parked();
        return parked == 0 ? null : messages.getMessage("alarm.parked", new Object[] {parked}, locale);
    }
}
