package org.disclosuredesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.disclosuredesk.command.dispatch.Acts;
import org.disclosuredesk.command.request.CloseOtherwise;
import org.disclosuredesk.command.request.DeclareUnavailable;
import org.disclosuredesk.command.request.DeclineToProcess;
import org.disclosuredesk.command.request.Disclose;
import org.disclosuredesk.command.request.DisclosePartially;
import org.disclosuredesk.command.request.ReceiveRequest;
import org.disclosuredesk.command.request.Refuse;
import org.disclosuredesk.command.request.SetAsideDecision;
import org.disclosuredesk.eventlog.Provenance;
import org.disclosuredesk.law.Ids;
import org.disclosuredesk.law.term.ApplicantKind;
import org.disclosuredesk.law.term.Ground;
import org.disclosuredesk.law.term.ReceiptBasis;
import org.disclosuredesk.law.term.SetAsideBy;
import org.disclosuredesk.query.tally.Statistics;
import org.springframework.boot.test.context.TestComponent;

/** An office that acts, in the words of tests. */
@TestComponent
public class Office {

    private static final AtomicInteger AGENCIES = new AtomicInteger();

    private final Acts acts;
    private final Statistics statistics;

    Office(Acts acts, Statistics statistics) {
        this.acts = acts;
        this.statistics = statistics;
    }

    /** An agency nobody else has. */
    public String newAgency() {
        return Ids.agency("Agency " + AGENCIES.incrementAndGet());
    }

    /** Lets something be recorded that was done before: nothing but what cannot have happened is refused. */
    public void does(Object act) {
        acts.perform(act, Provenance.history("officer", "test", "补录"));
    }

    public String receives(String agencyId, String registerNo, ApplicantKind kind, LocalDate on) {
        var id = Ids.request(agencyId, registerNo);
        does(new ReceiveRequest(
                id,
                agencyId,
                registerNo,
                Ids.applicant(agencyId, kind, registerNo, null),
                kind,
                null,
                null,
                on,
                ReceiptBasis.AS_RECORDED,
                null,
                null,
                null,
                null));
        return id;
    }

    public void answers(String request, Ground ground, LocalDate on) {
        does(
                switch (ground.kind()) {
                    case DISCLOSED -> new Disclose(request, on, null, null, null);
                    case PARTIALLY_DISCLOSED -> new DisclosePartially(request, on, List.of(), null, null, null);
                    case REFUSED -> new Refuse(request, on, ground, null, null, null);
                    case UNAVAILABLE -> new DeclareUnavailable(request, on, ground, null, null, null);
                    case NOT_PROCESSED -> new DeclineToProcess(request, on, ground, null, null, null);
                    case CLOSED_OTHERWISE -> new CloseOtherwise(request, on, ground, null, null, null);
                });
    }

    public void setsAside(String request, int decisionNo, LocalDate on) {
        does(new SetAsideDecision(request, decisionNo, on, SetAsideBy.REVIEW, null, null, null));
    }

    /** Waits until the statistics know everything. */
    public void counted() {
        assertThat(statistics.awaitHead(Duration.ofSeconds(30))).isTrue();
    }
}
