package org.disclosuredesk.eventlog;

import org.disclosuredesk.law.CountingRules;
import org.disclosuredesk.law.CountingRules2021;
import org.disclosuredesk.law.WorkingDays;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The law as the desk applies it now: the calendar it ships with and the counting rules of the form in force. */
@Configuration(proxyBeanMethods = false)
public class LawConfiguration {

    @Bean
    WorkingDays workingDays() {
        return WorkingDays.official();
    }

    @Bean
    CountingRules countingRules() {
        return new CountingRules2021();
    }
}
