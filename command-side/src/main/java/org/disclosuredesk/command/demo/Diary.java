package org.disclosuredesk.command.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What happens at the demo's desk: thought up case by case, done day by day, so that all numbers run as in an office. */
final class Diary {

    private record Entry(LocalDate on, Runnable happens) {}

    private final List<Entry> entries = new ArrayList<>();

    void on(LocalDate day, Runnable happens) {
        entries.add(new Entry(day, happens));
    }

    void happens() {
        // Stable, so that on one day things happen in the order they were thought up.
        entries.sort(Comparator.comparing(Entry::on));
        entries.forEach(entry -> entry.happens().run());
    }
}
