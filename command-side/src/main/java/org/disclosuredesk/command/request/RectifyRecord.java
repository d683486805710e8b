package org.disclosuredesk.command.request;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.disclosuredesk.events.PersonalData;
import org.disclosuredesk.events.PersonalField;
import org.disclosuredesk.events.RecordRectified;
import org.disclosuredesk.events.RequestEvent;
import org.disclosuredesk.law.Dated;
import org.disclosuredesk.law.Rectification;
import org.disclosuredesk.law.RequestState;
import org.disclosuredesk.law.WorkingDays;
import org.jspecify.annotations.Nullable;

/** To put right a clerk's slip by a new fact (更正记录); a null field voids the whole event. */
public record RectifyRecord(
        @TargetAggregateIdentifier String requestId,
        long eventSequence,
        @Nullable String field,
        @Nullable String to,
        String reason) {

    /** The rectification it makes; a personal value, before and after, goes into the envelope. */
    RecordRectified says(RequestState state, LocalDate today, String reads) {
        var isPersonal = field != null && field.startsWith(Rectification.PERSONAL);
        Map<PersonalField, @Nullable String> envelope = new EnumMap<>(PersonalField.class);
        envelope.put(PersonalField.REASON, reason);
        if (isPersonal) {
            envelope.put(PersonalField.BEFORE, reads);
            envelope.put(PersonalField.AFTER, to);
        }
        return new RecordRectified(
                state.counted().agencyId(),
                requestId,
                today,
                eventSequence,
                field,
                field == null || isPersonal || reads.isEmpty() ? null : reads,
                isPersonal ? null : to,
                null,
                false,
                "",
                PersonalData.of(envelope));
    }

    /** The last day that others have by the event that was put right, where that moves with it: it is put right too. */
    Optional<RequestEvent> followedBy(RequestState after, LocalDate today, WorkingDays calendar) {
        return Rectification.lastDayThatFollows(after, eventSequence, calendar)
                .map(last -> Dated.of(
                        after,
                        new RectifyRecord(
                                        requestId,
                                        eventSequence,
                                        last.field(),
                                        last.day().toString(),
                                        reason)
                                .says(
                                        after,
                                        today,
                                        Rectification.reads(after, eventSequence, last.field())
                                                .orElse("")),
                        calendar));
    }
}
