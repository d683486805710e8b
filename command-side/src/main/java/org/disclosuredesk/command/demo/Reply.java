package org.disclosuredesk.command.demo;

import java.util.List;
import org.disclosuredesk.events.PersonalData;
import org.disclosuredesk.events.PersonalField;
import org.disclosuredesk.law.term.Ground;
import org.disclosuredesk.law.term.Particular;
import org.jspecify.annotations.Nullable;

/** What the demo's office answers, and why. */
record Reply(
        Ground ground,
        @Nullable Particular particular,
        List<Ground> withheldOn,
        @Nullable String reasons) {

    static Reply of(Ground ground, String reasons) {
        return new Reply(ground, null, List.of(), reasons);
    }

    static Reply of(Ground ground, Particular particular, String reasons) {
        return new Reply(ground, particular, List.of(), reasons);
    }

    static Reply without(Ground withheldOn, String reasons) {
        return new Reply(Ground.PARTIALLY_DISCLOSED, null, List.of(withheldOn), reasons);
    }

    static Reply withoutReasons(Ground ground) {
        return new Reply(ground, null, List.of(), null);
    }

    @Nullable PersonalData personal() {
        return PersonalData.of(PersonalField.REASON, reasons);
    }
}
