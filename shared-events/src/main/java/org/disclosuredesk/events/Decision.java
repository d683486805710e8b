package org.disclosuredesk.events;

import java.time.LocalDate;
import org.disclosuredesk.law.term.Ground;
import org.disclosuredesk.law.term.Particular;
import org.jspecify.annotations.Nullable;

/** The answer to a request (答复): the act that puts it into one row of table 3. */
public sealed interface Decision extends RequestEvent
        permits InformationDisclosed,
                InformationPartiallyDisclosed,
                DisclosureRefused,
                InformationUnavailable,
                RequestNotProcessed,
                RequestClosedOtherwise {

    /** 1 for the first answer; more after a decision was set aside. */
    int decisionNo();

    /** The date of the answering letter. */
    LocalDate decidedOn();

    /** Why it was answered so: one of the 21 grounds. */
    Ground ground();

    /** The finer fact under the ground; null where not recorded. */
    @Nullable Particular particular();

    /** The letter's number; null where not recorded. */
    @Nullable String documentNo();

    /** Reasons, and where to get the information. */
    @Nullable PersonalData personal();
}
