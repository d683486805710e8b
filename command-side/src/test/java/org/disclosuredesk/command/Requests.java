package org.disclosuredesk.command;

import java.time.LocalDate;
import org.disclosuredesk.command.request.Disclose;
import org.disclosuredesk.command.request.ReceiveRequest;
import org.disclosuredesk.law.Ids;
import org.disclosuredesk.law.term.ApplicantKind;
import org.disclosuredesk.law.term.ReceiptBasis;

/** Acts on requests as tests perform them. */
public final class Requests {

    private Requests() {}

    /** A citizen's request of which nothing else is said. */
    public static ReceiveRequest received(String agencyId, String registerNo, String on) {
        return new ReceiveRequest(
                Ids.request(agencyId, registerNo),
                agencyId,
                registerNo,
                Ids.applicant(agencyId, ApplicantKind.NATURAL_PERSON, "申请人" + registerNo, null),
                ApplicantKind.NATURAL_PERSON,
                null,
                null,
                LocalDate.parse(on),
                ReceiptBasis.AS_RECORDED,
                null,
                null,
                null,
                null);
    }

    /** The information is given. */
    public static Disclose answered(String agencyId, String registerNo, String on) {
        return new Disclose(Ids.request(agencyId, registerNo), LocalDate.parse(on), null, null, null);
    }
}
