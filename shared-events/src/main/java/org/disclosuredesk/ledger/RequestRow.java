package org.disclosuredesk.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.disclosuredesk.law.term.ApplicantKind;
import org.disclosuredesk.law.term.Channel;
import org.disclosuredesk.law.term.Ground;
import org.jspecify.annotations.Nullable;

/**
 * One request as a ledger tells it (申请). All dates are legal dates; null = the ledger does not say.
 *
 * @param line which line of the sheet, the heading being line 1
 * @param registerNo the office's number (登记号), unique within the agency
 * @param receivedOn the legal day of receipt (收到日期, art. 31)
 * @param extensionWorkingDays null = extended by nobody knows how much
 * @param feeAmount yuan
 * @param answeredOn the date of the answering letter (答复日期)
 * @param deliveredOn posted or signed for (送达日期)
 * @param ground null exactly where {@code answeredOn} is (办理结果)
 * @param note remarks and the values of columns nobody knows (备注)
 */
public record RequestRow(
        int line,
        String registerNo,
        LocalDate receivedOn,
        @Nullable String applicant,
        ApplicantKind applicantKind,
        @Nullable Channel channel,
        @Nullable String informationSought,
        @Nullable LocalDate correctionCalledOn,
        @Nullable LocalDate correctionReceivedOn,
        @Nullable LocalDate thirdPartyConsultedOn,
        @Nullable LocalDate thirdPartyAnsweredOn,
        @Nullable LocalDate extensionToldOn,
        @Nullable Integer extensionWorkingDays,
        @Nullable LocalDate feeNoticedOn,
        @Nullable BigDecimal feeAmount,
        @Nullable LocalDate feePaidOn,
        @Nullable LocalDate answeredOn,
        @Nullable LocalDate deliveredOn,
        @Nullable Ground ground,
        @Nullable String department,
        @Nullable String note) {

    /** SHA-256 over what the row says, wherever it stands: the same row twice brings nothing twice. */
    public String fingerprint() {
        return Fingerprint.of(
                registerNo,
                receivedOn,
                applicant,
                applicantKind,
                channel,
                informationSought,
                correctionCalledOn,
                correctionReceivedOn,
                thirdPartyConsultedOn,
                thirdPartyAnsweredOn,
                extensionToldOn,
                extensionWorkingDays,
                feeNoticedOn,
                feeAmount,
                feePaidOn,
                answeredOn,
                deliveredOn,
                ground,
                department,
                note);
    }
}
