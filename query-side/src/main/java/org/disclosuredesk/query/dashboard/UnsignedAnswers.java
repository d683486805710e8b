package org.disclosuredesk.query.dashboard;

import java.util.List;
import java.util.stream.Stream;
import org.disclosuredesk.calendar.Calendars;
import org.disclosuredesk.law.Act;
import org.disclosuredesk.law.Stage;
import org.disclosuredesk.query.casefile.NextSteps;
import org.disclosuredesk.query.casefile.NextSteps.Step;
import org.disclosuredesk.query.register.Register;
import org.disclosuredesk.query.register.Register.OnDesk;
import org.disclosuredesk.query.register.RegisterRow;
import org.springframework.stereotype.Component;

/** The answers that have passed their reviews and wait for a signature (签发). */
@Component
class UnsignedAnswers {

    /** So many of what is under review are looked at; what is due first comes first. */
    private static final int LOOKED_AT = 100;

    private final Register register;
    private final Calendars calendars;

    UnsignedAnswers(Register register, Calendars calendars) {
        this.register = register;
        this.calendars = calendars;
    }

    /** One of them, and where it is signed. */
    record Unsigned(RegisterRow row, Step step) {}

    /** Those of an agency, what is due first standing first. */
    List<Unsigned> of(String agencyId) {
        return register.open(agencyId, Stage.UNDER_REVIEW, LOOKED_AT).stream()
                .flatMap(this::unsigned)
                .toList();
    }

    private Stream<Unsigned> unsigned(OnDesk one) {
        return NextSteps.first(one.row().requestId(), one.state(), calendars.current(), true)
                .filter(step -> step.act() == Act.APPROVE_ANSWER)
                .map(step -> new Unsigned(one.row(), step))
                .stream();
    }
}
