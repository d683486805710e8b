package org.disclosuredesk.command.agency;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.disclosuredesk.law.term.LetterKind;
import org.jspecify.annotations.Nullable;

/**
 * To use the office's own template for a letter (文书模板).
 *
 * @param sha256 of the template as kept; null = back to the one the desk ships with
 */
public record ReplaceLetterTemplate(
        @TargetAggregateIdentifier String agencyId,
        LetterKind letterKind,
        @Nullable String sha256) {}
