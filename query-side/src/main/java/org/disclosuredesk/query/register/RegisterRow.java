package org.disclosuredesk.query.register;

import java.time.LocalDate;
import org.disclosuredesk.law.Stage;
import org.disclosuredesk.law.term.ApplicantKind;
import org.disclosuredesk.law.term.Ground;
import org.disclosuredesk.query.due.Answered;
import org.disclosuredesk.query.due.Due;
import org.jspecify.annotations.Nullable;

/**
 * One request as the register shows it.
 *
 * @param applicant the name, a natural person's masked; null where not recorded
 * @param due how it stands by its due date; null where it does not wait for an answer
 * @param answered how its answer stands by that date; null where it has none
 * @param internalDueOn the day by which the department owes its part; null where none is set or it is answered
 */
public record RegisterRow(
        String requestId,
        String registerNo,
        ApplicantKind kind,
        @Nullable String applicant,
        @Nullable String informationSought,
        LocalDate receivedOn,
        Stage stage,
        @Nullable Due due,
        @Nullable Answered answered,
        @Nullable Ground ground,
        @Nullable String department,
        @Nullable String officer,
        @Nullable LocalDate internalDueOn) {}
