package org.disclosuredesk.law;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.disclosuredesk.events.FeeCharged;
import org.disclosuredesk.events.FeeNoticeDelivered;
import org.disclosuredesk.events.OtherAgencyNoticeDelivered;
import org.disclosuredesk.events.RecordRectified;
import org.disclosuredesk.events.RequestEvent;
import org.disclosuredesk.events.ThirdPartyNoticeDelivered;
import org.jspecify.annotations.Nullable;

/** What happened, with the last days that follow from it: the one place where acts and previews have them computed. */
public final class Dated {

    private Dated() {}

    /**
     * The event with its due date, or with the last day it sets others.
     *
     * @param state where the request stands before it; null for a receipt
     * @param undated whatever its last days say is not looked at
     */
    public static RequestEvent of(@Nullable RequestState state, RequestEvent undated, WorkingDays calendar) {
        if (undated instanceof ThirdPartyNoticeDelivered told) {
            return with(undated, "opinionDueOn", calendar.after(told.deliveredOn(), opinion()));
        }
        if (undated instanceof OtherAgencyNoticeDelivered told) {
            return with(undated, "opinionDueOn", calendar.after(told.deliveredOn(), opinion()));
        }
        if (undated instanceof FeeNoticeDelivered told) {
            return with(undated, "payBy", payBy(told.deliveredOn(), calendar));
        }
        if (undated instanceof FeeCharged charged && charged.noticeReceivedOn() != null) {
            return with(undated, "payBy", payBy(charged.noticeReceivedOn(), calendar));
        }
        return Components.named(undated, "calendarVersion").isPresent() ? due(state, undated, calendar) : undated;
    }

    private static RequestEvent due(@Nullable RequestState state, RequestEvent undated, WorkingDays calendar) {
        var period = RequestState.after(state, undated).period();
        var nothingMoves = state != null && undated instanceof RecordRectified && period.equals(state.period());
        var due = nothingMoves ? state.due() : period.dueOn(calendar);
        Map<String, @Nullable Object> computed = new HashMap<>();
        computed.put("answerDueOn", due.on());
        computed.put("provisional", due.provisional());
        computed.put("calendarVersion", due.calendarVersion());
        return Components.with(undated, computed);
    }

    private static RequestEvent with(RequestEvent event, String component, LocalDate day) {
        Map<String, @Nullable Object> computed = new HashMap<>();
        computed.put(component, day);
        return Components.with(event, computed);
    }

    private static int opinion() {
        return StatutoryPeriod.OPINION.workingDays();
    }

    private static LocalDate payBy(LocalDate noticeReceivedOn, WorkingDays calendar) {
        return calendar.after(noticeReceivedOn, StatutoryPeriod.PAYMENT.workingDays());
    }
}
