package org.disclosuredesk.query.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.disclosuredesk.events.RequestReceived;
import org.disclosuredesk.law.CountedFacts.Answer;
import org.disclosuredesk.law.RemedyFacts;
import org.disclosuredesk.law.RequestState;
import org.disclosuredesk.query.due.Answered;
import org.disclosuredesk.query.due.Due;
import org.jspecify.annotations.Nullable;

/**
 * The file of one request, as its page shows it.
 *
 * @param receipt its first event
 * @param state where it stands
 * @param applicant the name, a natural person's masked; null where not recorded
 * @param informationSought as it was corrected last; null where not recorded
 * @param due how it stands by its due date; null where it does not wait for an answer
 * @param stoppedSince the day the clock was stopped; null while it runs
 * @param standing the answer that stands; null where none does
 * @param answered how that answer stands by the due date; null where none does
 * @param why the working of the due date
 * @param timeline what happened, in the order of days
 * @param remedies the remedies against its answers
 * @param remedyDays until when the standing answer can be disputed
 */
public record CaseFile(
        RequestReceived receipt,
        RequestState state,
        @Nullable String applicant,
        @Nullable String informationSought,
        @Nullable Due due,
        @Nullable LocalDate stoppedSince,
        @Nullable Answer standing,
        @Nullable Answered answered,
        WhyThisDate why,
        List<TimelineLine> timeline,
        List<RemedyFacts> remedies,
        RemedyDays remedyDays) {

    private static final List<String> OF_APPLICANT = List.of(
            "PersonalField.NAME",
            "PersonalField.IDENTITY_NO",
            "PersonalField.CONTACT",
            "PersonalField.AGENT",
            "PersonalField.CO_APPLICANTS");

    /** The number in the register. */
    public String registerNo() {
        return receipt.registerNo();
    }

    /** The request. */
    public String requestId() {
        return receipt.requestId();
    }

    /** Whether it was registered by mistake. */
    public boolean voided() {
        return state.counted().voided();
    }

    /** The accounts that recorded its lines. */
    public Set<String> recordedBy() {
        return timeline.stream().map(TimelineLine::by).collect(Collectors.toSet());
    }

    /** Who asked and how to reach them. */
    public List<Detail> applicantDetails() {
        return personal(true);
    }

    /** What they asked for, beside the information itself. */
    public List<Detail> requestDetails() {
        return personal(false);
    }

    private List<Detail> personal(boolean ofApplicant) {
        var personal = receipt.personal();
        return personal == null
                ? List.of()
                : Details.personal(personal).stream()
                        .filter(detail -> !detail.label().endsWith(".INFORMATION_SOUGHT"))
                        .filter(detail -> OF_APPLICANT.contains(detail.label()) == ofApplicant)
                        .toList();
    }
}
