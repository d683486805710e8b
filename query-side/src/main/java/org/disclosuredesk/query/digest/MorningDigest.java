package org.disclosuredesk.query.digest;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import org.disclosuredesk.calendar.Calendars;
import org.disclosuredesk.query.agency.DeskAgency;
import org.disclosuredesk.query.digest.DigestReaders.Reader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.mail.MailSender;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Sends everybody who wants it one mail in the morning of a working day, and no other.
 *
 * <p>Whoever has nothing to do has no mail. A mail that cannot be sent is tried again until the morning is over.
 */
public class MorningDigest {

    private static final Logger LOG = LoggerFactory.getLogger(MorningDigest.class);

    /** So long it is known who had one. */
    private static final int KEPT_DAYS = 30;

    private final DigestSettings settings;
    private final MailSender mails;
    private final DigestReaders readers;
    private final Digests digests;
    private final DigestMail words;
    private final DeskAgency agency;
    private final Calendars calendars;
    private final Clock clock;

    MorningDigest(
            DigestSettings settings,
            MailSender mails,
            DigestReaders readers,
            Digests digests,
            DigestMail words,
            DeskAgency agency,
            Calendars calendars,
            Clock clock) {
        this.settings = settings;
        this.mails = mails;
        this.readers = readers;
        this.digests = digests;
        this.words = words;
        this.agency = agency;
        this.calendars = calendars;
        this.clock = clock;
    }

    @Scheduled(cron = "0 0/10 * * * *", zone = "Asia/Shanghai")
    void send() {
        var now = LocalDateTime.now(clock);
        if (!settings.mayGoOut(now, calendars.current())) {
            return;
        }
        readers.forgetBefore(now.toLocalDate().minusDays(KEPT_DAYS));
        agency.current().ifPresent(desk -> {
            for (var reader : readers.all()) {
                if (readers.take(reader, now.toLocalDate())) {
                    send(desk.agencyId(), reader, now.toLocalDate());
                }
            }
        });
    }

    /** Nobody's mail keeps back another's. */
    private void send(String agencyId, Reader reader, LocalDate day) {
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
        try {
            var digest = digests.of(agencyId, reader);
            if (!digest.isEmpty()) {
                mails.send(words.to(reader, digest, settings));
            }
        } catch (RuntimeException unsent) {
            readers.giveBack(reader, day);
            LOG.warn("The digest of {} could not be sent and is tried again: {}", reader.name(), unsent.toString());
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }
}
