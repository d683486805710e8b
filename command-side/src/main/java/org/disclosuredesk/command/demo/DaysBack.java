package org.disclosuredesk.command.demo;

import java.time.LocalDate;
import org.disclosuredesk.law.WorkingDays;

/** Working days counted back from today, so that the demo's due dates fall where they are wanted on any day it starts. */
record DaysBack(LocalDate today, WorkingDays calendar) {

    /** So many working days before today; 0 = today, or the last working day where today rests. */
    LocalDate ago(int workingDays) {
        var day = today;
        while (!calendar.isWorking(day)) {
            day = day.minusDays(1);
        }
        for (var left = workingDays; left > 0; ) {
            day = day.minusDays(1);
            if (calendar.isWorking(day)) {
                left--;
            }
        }
        return day;
    }

    /** Received so that {@code workingDays} lie between now and a period that ends so many working days from now. */
    LocalDate receivedToBeDueIn(int left, int period) {
        // Where today rests, the next working day stands for today.
        return ago(period - left - (calendar.isWorking(today) ? 0 : 1));
    }
}
