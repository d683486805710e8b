package org.disclosuredesk.events;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.disclosuredesk.law.term.LetterKind;
import org.jspecify.annotations.Nullable;

/**
 * The template of a letter was replaced by the office's own (文书模板).
 *
 * @param sha256 of the template as kept, lower-case hex; null = back to the one the desk ships with
 * @param version 1, 2, ... for this kind of letter; going back takes a number too
 */
@Revision("1")
public record LetterTemplateReplaced(
        String agencyId,
        LetterKind letterKind,
        LocalDate replacedOn,
        @Nullable String sha256,
        int version) implements AgencyEvent {}
