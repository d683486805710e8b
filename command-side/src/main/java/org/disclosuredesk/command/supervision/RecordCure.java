package org.disclosuredesk.command.supervision;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** To record that what an inspection found was cured (整改, art. 47 para. 1). */
public record RecordCure(
        @TargetAggregateIdentifier String recordId,
        LocalDate heldOn,
        String title,
        int number,
        @Nullable String department,
        @Nullable String text) {}
