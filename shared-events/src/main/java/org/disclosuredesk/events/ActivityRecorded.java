package org.disclosuredesk.events;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.disclosuredesk.law.term.ActivityKind;
import org.jspecify.annotations.Nullable;

/**
 * Consultations were answered, a training or an inspection was held, or what an inspection found was cured (监督保障记录).
 *
 * @param recordId a cure stands in the record of its inspection
 * @param title what it was about, in the office's words
 * @param number of consultations, of people trained, of problems found, of problems cured; null where nobody counted
 * @param text what else is to be said
 */
@Revision("1")
public record ActivityRecorded(
        String agencyId,
        String recordId,
        ActivityKind kind,
        LocalDate heldOn,
        String title,
        @Nullable Integer number,
        @Nullable String department,
        @Nullable String text)
        implements SupervisionEvent {}
