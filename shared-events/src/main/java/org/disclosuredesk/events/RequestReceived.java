package org.disclosuredesk.events;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.disclosuredesk.law.term.ApplicantKind;
import org.disclosuredesk.law.term.Channel;
import org.disclosuredesk.law.term.ReceiptBasis;
import org.jspecify.annotations.Nullable;

/**
 * A request for government information was received (收到申请, arts. 29 and 31). The first fact of every file.
 *
 * @param registerNo the office's own number (登记号), unique within the agency
 * @param applicantId the same for the same applicant of this agency; says nothing by itself
 * @param applicantKind the column of the annual table; of the applicant, not of an agent
 * @param channel null where nobody wrote it down
 * @param submittedOn the day it was sent or handed in; null where not known
 * @param receivedOn the legal day of receipt under art. 31; the period is counted from the day after
 * @param receiptBasis which limb of art. 31 made that the day of receipt
 * @param answerDueOn the last lawful day to answer; null while the clock stands still or has not started
 * @param provisional true where the date lies past the last adopted calendar, or rests on a fact nobody
 *     recorded
 * @param calendarVersion the working-day calendar the date was computed with
 * @param splitFrom the request this one was split from (一事一申请); null for almost all
 * @param department the department that handles it (承办科室)
 * @param handedDownFrom the superior agency that handed it down (上级转办)
 * @param takenDownBy who filled in the form for an oral request (art. 29 para. 1)
 * @param personal name, identity, contact, what was asked for and in which form, purpose, note
 */
@Revision("1")
public record RequestReceived(
        String agencyId,
        String requestId,
        String registerNo,
        String applicantId,
        ApplicantKind applicantKind,
        @Nullable Channel channel,
        @Nullable LocalDate submittedOn,
        LocalDate receivedOn,
        ReceiptBasis receiptBasis,
        @Nullable LocalDate answerDueOn,
        boolean provisional,
        String calendarVersion,
        @Nullable String splitFrom,
        @Nullable String department,
        @Nullable String handedDownFrom,
        @Nullable String takenDownBy,
        @Nullable PersonalData personal)
        implements RequestEvent {}
