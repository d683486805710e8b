package org.disclosuredesk.events;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The working days of a year were adopted from the State Council's notice (部分节假日安排), or a local overlay for an
 * ethnic area.
 *
 * @param agencyId null = for every agency; else a local overlay (全国年节及纪念日放假办法 art. 4)
 * @param notices where the dates come from
 * @param restDays days off besides ordinary weekends
 * @param makeUpDays weekend days worked (调休上班)
 */
@Revision("1")
public record CalendarAdopted(
        @Nullable String agencyId,
        String calendarId,
        int year,
        String version,
        LocalDate adoptedOn,
        List<String> notices,
        List<LocalDate> restDays,
        List<LocalDate> makeUpDays)
        implements CalendarEvent {}
