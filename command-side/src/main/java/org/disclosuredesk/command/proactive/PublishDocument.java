package org.disclosuredesk.command.proactive;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** To record where and when a document was published (arts. 23-26). */
public record PublishDocument(
        @TargetAggregateIdentifier String documentId,
        LocalDate publishedOn,
        String column,
        @Nullable String address) {}
