package org.disclosuredesk.calendar;

import org.disclosuredesk.law.CountingRules;
import org.disclosuredesk.law.CountingRules2021;
import org.disclosuredesk.law.WorkingDays;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Scope;

/** The law as the desk applies it now: the calendar as it was adopted and the counting rules of the form in force. */
@Configuration(proxyBeanMethods = false)
public class LawConfiguration {

    /** For acts, which are given the calendar of their moment; all others keep {@link Calendars} and ask each time. */
    @Bean
    @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
    WorkingDays workingDays(Calendars calendars) {
        return calendars.current();
    }

    @Bean
    CountingRules countingRules() {
        return new CountingRules2021();
    }
}
