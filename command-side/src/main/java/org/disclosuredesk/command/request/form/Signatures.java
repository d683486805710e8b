package org.disclosuredesk.command.request.form;

import java.time.LocalDate;
import java.util.List;
import org.disclosuredesk.command.account.SignedIn;
import org.disclosuredesk.command.form.Typed;
import org.disclosuredesk.command.known.KnownAgencies;
import org.disclosuredesk.command.request.ApproveAnswer;
import org.disclosuredesk.command.request.DraftAnswer;
import org.disclosuredesk.command.request.ReviewAnswer;
import org.disclosuredesk.events.PersonalData;
import org.disclosuredesk.law.term.Ground;
import org.disclosuredesk.law.term.Particular;
import org.disclosuredesk.law.term.ReviewKind;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Who signs a step of the review before release (先审查后公开, art. 17): whoever is signed in, or whoever signed the
 * approval form (办理审批单) on paper.
 */
@Component
class Signatures {

    private final KnownAgencies agencies;

    Signatures(KnownAgencies agencies) {
        this.agencies = agencies;
    }

    /**
     * Who took a step.
     *
     * @param by account name, or the name under the signature
     * @param onPaper whether it was signed on paper
     */
    record Signature(String by, boolean onPaper) {}

    /** The signature of a step: on paper where a name is typed, else of whoever is signed in and has one of the roles. */
    Signature of(Typed form, String... roles) {
        var name = form.line("signedBy");
        if (name != null) {
            return new Signature(account(name), true);
        }
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        var may = signedIn.getAuthorities().stream()
                .anyMatch(authority -> List.of(roles).contains(authority.getAuthority()));
        if (!may) {
            form.fault("signedBy", "command.signature-missing");
        }
        return new Signature(signedIn.getName(), false);
    }

    /** Whether nobody may approve their own draft here. */
    boolean fourEyes() {
        return agencies.fourEyes();
    }

    /** The signatures under an answer that was approved on paper alone; null where none is typed. */
    @Nullable OnPaper onPaper(Typed form, @Nullable LocalDate decidedOn) {
        var reviewedBy = form.line("reviewedBy");
        var approvedBy = form.line("approvedBy");
        var approvedOn = form.day("approvedOn");
        if (reviewedBy == null && approvedBy == null) {
            return null;
        }
        form.requiredLine("reviewedBy");
        form.requiredLine("approvedBy");
        return new OnPaper(
                String.valueOf(reviewedBy),
                account(String.valueOf(approvedBy)),
                approvedOn == null ? decidedOn : approvedOn,
                fourEyes());
    }

    /** Who types their own name signs as their own account, so that four eyes stay four. */
    private static String account(String name) {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        return signedIn.getPrincipal() instanceof SignedIn own
                        && own.getDisplayName().equals(name)
                ? signedIn.getName()
                : name;
    }

    /** The signatures on an approval form, and the steps they stand for. */
    record OnPaper(
            String reviewedBy, String approvedBy, @Nullable LocalDate on, boolean fourEyes) {

        List<Object> acts(
                String id,
                Ground ground,
                @Nullable Particular particular,
                List<Ground> withheldOn,
                @Nullable PersonalData reasons,
                String draftedBy,
                @Nullable String scanned) {
            return List.of(
                    new DraftAnswer(id, on, ground, draftedBy, particular, withheldOn, reasons),
                    new ReviewAnswer(id, ReviewKind.SECRECY, on, reviewedBy, true, null),
                    new ReviewAnswer(id, ReviewKind.LEGAL, on, reviewedBy, true, null),
                    new ApproveAnswer(id, on, approvedBy, true, fourEyes, scanned));
        }
    }
}
