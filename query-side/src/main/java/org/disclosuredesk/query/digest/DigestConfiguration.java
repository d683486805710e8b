package org.disclosuredesk.query.digest;

import java.time.Clock;
import org.disclosuredesk.calendar.Calendars;
import org.disclosuredesk.query.agency.DeskAgency;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.MailSender;

/** The digest goes out where it is said by which server, from whom, and where its links lead; else nothing does. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@ConditionalOnProperty({"spring.mail.host", "desk.digest.from", "desk.digest.address"})
@EnableConfigurationProperties(DigestSettings.class)
class DigestConfiguration {

    @Bean
    MorningDigest morningDigest(
            DigestSettings settings,
            MailSender mails,
            DigestReaders readers,
            Digests digests,
            DigestMail words,
            DeskAgency agency,
            Calendars calendars,
            Clock clock) {
        return new MorningDigest(settings, mails, readers, digests, words, agency, calendars, clock);
    }
}
