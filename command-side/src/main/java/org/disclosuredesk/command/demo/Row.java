package org.disclosuredesk.command.demo;

import java.time.LocalDate;
import org.disclosuredesk.law.term.ApplicantKind;
import org.disclosuredesk.law.term.Channel;
import org.disclosuredesk.law.term.Ground;
import org.disclosuredesk.ledger.RequestRow;
import org.jspecify.annotations.Nullable;

/** A ledger row being written, word by word. */
final class Row {

    private final String registerNo;
    private final LocalDate receivedOn;
    private @Nullable String applicant;
    private ApplicantKind kind = ApplicantKind.NATURAL_PERSON;
    private @Nullable Channel channel;
    private @Nullable String sought;
    private @Nullable String department;
    private @Nullable LocalDate correctionCalledOn;
    private @Nullable LocalDate correctionReceivedOn;
    private @Nullable LocalDate answeredOn;
    private @Nullable LocalDate deliveredOn;
    private @Nullable Ground ground;

    private Row(String registerNo, LocalDate receivedOn) {
        this.registerNo = registerNo;
        this.receivedOn = receivedOn;
    }

    static Row no(String registerNo, LocalDate receivedOn) {
        return new Row(registerNo, receivedOn);
    }

    Row by(ApplicantKind applicantKind, String name) {
        kind = applicantKind;
        applicant = name;
        return this;
    }

    Row through(Channel way) {
        channel = way;
        return this;
    }

    Row asking(String information) {
        sought = information;
        return this;
    }

    Row givenTo(String office) {
        department = office;
        return this;
    }

    Row correction(LocalDate calledOn, @Nullable LocalDate cameOn) {
        correctionCalledOn = calledOn;
        correctionReceivedOn = cameOn;
        return this;
    }

    Row answered(LocalDate on, Ground why) {
        answeredOn = on;
        ground = why;
        return this;
    }

    Row delivered(LocalDate on) {
        deliveredOn = on;
        return this;
    }

    RequestRow asLine(int line) {
        return new RequestRow(
                line,
                registerNo,
                receivedOn,
                applicant,
                kind,
                channel,
                sought,
                correctionCalledOn,
                correctionReceivedOn,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                answeredOn,
                deliveredOn,
                ground,
                department,
                null);
    }
}
