package org.disclosuredesk.command.supervision;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.disclosuredesk.law.term.ActivityKind;
import org.jspecify.annotations.Nullable;

/** To record consultations answered, a training or an inspection (arts. 28, 47, 48). */
public record RecordActivity(
        @TargetAggregateIdentifier String recordId,
        String agencyId,
        ActivityKind kind,
        LocalDate heldOn,
        String title,
        @Nullable Integer number,
        @Nullable String department,
        @Nullable String text) {}
