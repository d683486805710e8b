package org.disclosuredesk.query.digest;

import java.time.LocalDateTime;
import java.time.LocalTime;
import org.disclosuredesk.law.WorkingDays;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the morning digest is sent.
 *
 * @param address where the desk is found in the office's network, before every link
 * @param from the address it comes from
 * @param after the time of day from which it goes out
 * @param before the time of day from which none goes out any more: from here to the next morning it is quiet
 */
@ConfigurationProperties("desk.digest")
record DigestSettings(
        String address,
        String from,
        @DefaultValue("08:00") LocalTime after,
        @DefaultValue("12:00") LocalTime before) {

    /** Where a page is found. */
    String link(String page) {
        return address.replaceAll("/+$", "") + page;
    }

    /** Whether it may go out: on a working day, in its hours. */
    boolean mayGoOut(LocalDateTime now, WorkingDays calendar) {
        var time = now.toLocalTime();
        return calendar.isWorking(now.toLocalDate()) && !time.isBefore(after) && time.isBefore(before);
    }
}
