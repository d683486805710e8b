package org.disclosuredesk.command.request.form;

import java.time.LocalDate;
import java.util.List;
import org.disclosuredesk.command.form.Typed;
import org.disclosuredesk.command.request.Disclose;
import org.disclosuredesk.command.request.RecordDelivery;
import org.disclosuredesk.events.PersonalData;
import org.disclosuredesk.events.PersonalField;
import org.disclosuredesk.law.term.Channel;
import org.disclosuredesk.law.term.DeliveryWay;
import org.disclosuredesk.law.term.Particular;
import org.jspecify.annotations.Nullable;

/**
 * An answer given there and then (当场答复, art. 33 (1)): whoever asks at the counter is given the information, or told
 * where it is public, and leaves with it. The form says which, and what was given.
 */
record OnTheSpot(Particular how, PersonalData given) {

    private static final String HOW = "onTheSpot";
    private static final String GIVEN = "onTheSpotGiven";

    /** What the form says of it; null where the request was not answered there and then. */
    static @Nullable OnTheSpot read(Typed form, @Nullable Channel channel) {
        var how = form.choice(HOW, Particular.class);
        var given = form.line(GIVEN);
        if (how == null) {
            if (given != null) {
                form.fault(HOW, "command.on-the-spot.how");
            }
            return null;
        }
        if (how != Particular.ALREADY_PUBLIC && how != Particular.PROVIDED) {
            form.fault(HOW, "command.no-such-choice", how);
        }
        if (given == null) {
            form.fault(GIVEN, "command.missing");
        }
        if (channel != null && channel != Channel.IN_PERSON) {
            form.fault("channel", "command.on-the-spot.channel");
        }
        return given == null ? null : new OnTheSpot(how, PersonalData.of(PersonalField.REASON, given));
    }

    /** What is done besides logging the request, all on that day. */
    List<Object> acts(String requestId, LocalDate day) {
        return List.of(
                new Disclose(requestId, day, how, null, given),
                new RecordDelivery(requestId, DeliveryWay.HANDED_OVER, null, day, null));
    }
}
