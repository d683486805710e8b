package org.disclosuredesk.query.register;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import org.disclosuredesk.events.FeeCharged;
import org.disclosuredesk.law.Stage;
import org.disclosuredesk.law.term.FeeMethod;
import org.disclosuredesk.law.term.Ground;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What else the same applicant asked for: repeats (art. 36 (6)), and items of a calendar month (art. 42). */
@Component
@Transactional(readOnly = true)
public class SameApplicant {

    /** Less alike than this is shown to nobody: it would only teach to look away. */
    private static final double ALIKE = 0.35;

    /** Nobody reads more, and nobody's requests are compared without end. */
    private static final int SHOWN = 5;

    private static final Limit COMPARED = Limit.of(500);

    private final RegisterEntries entries;

    SameApplicant(RegisterEntries entries) {
        this.entries = entries;
    }

    /**
     * An earlier request that asks for much the same.
     *
     * @param percent how alike the texts are
     * @param ground what was answered; null where nothing stands
     * @param decidedOn when
     */
    public record Earlier(
            String requestId,
            String registerNo,
            LocalDate receivedOn,
            @Nullable String informationSought,
            int percent,
            Stage stage,
            @Nullable Ground ground,
            @Nullable LocalDate decidedOn) {}

    /**
     * Earlier requests of an applicant that ask for much the same, the likest first.
     *
     * @param applicantId who they are, where it is known
     * @param name what they are called, where it is known
     * @param notLaterThan the day the new one was received
     * @param itself the new one, where it is logged already
     */
    public List<Earlier> alike(
            String agencyId,
            @Nullable String applicantId,
            @Nullable String name,
            @Nullable String sought,
            LocalDate notLaterThan,
            @Nullable String itself) {
        if (sought == null || sought.isBlank()) {
            return List.of();
        }
        var asked = entries.ofApplicant(agencyId, applicantId, name, COMPARED);
        var number = asked.stream()
                .filter(entry -> entry.getId().equals(itself))
                .map(RegisterEntry::registerNo)
                .findFirst();
        return asked.stream()
                .filter(entry -> entry.receivedOn().isBefore(notLaterThan)
                        || entry.receivedOn().equals(notLaterThan)
                                && number.map(own -> entry.registerNo().compareTo(own) < 0)
                                        .orElse(true))
                .map(entry -> earlier(entry, sought))
                .filter(earlier -> earlier.percent() >= ALIKE * 100)
                .sorted(Comparator.comparing(Earlier::percent)
                        .reversed()
                        .thenComparing(Earlier::receivedOn, Comparator.reverseOrder()))
                .limit(SHOWN)
                .toList();
    }

    private static Earlier earlier(RegisterEntry entry, String sought) {
        var text = entry.informationSought();
        return new Earlier(
                entry.getId(),
                entry.registerNo(),
                entry.receivedOn(),
                text,
                text == null ? 0 : (int) Math.round(100 * Likeness.of(text, sought)),
                entry.stage(),
                entry.ground(),
                entry.decidedOn());
    }

    /**
     * How many items the applicant of a request had asked for in the calendar month of its receipt before it.
     *
     * <p>Reading: a request is an item, and one that was charged for more is so many; whether it was charged for does not
     * matter.
     */
    public int itemsBefore(String requestId) {
        var request = entries.findById(requestId).orElseThrow().requestState();
        var receipt = request.receipt();
        var receivedOn = request.counted().receivedOn();
        return entries.ofApplicant(receipt.agencyId(), receipt.applicantId(), null, COMPARED).stream()
                .filter(entry -> !entry.getId().equals(requestId))
                .filter(entry -> YearMonth.from(entry.receivedOn()).equals(YearMonth.from(receivedOn)))
                .filter(entry -> entry.receivedOn().isBefore(receivedOn)
                        || entry.receivedOn().equals(receivedOn)
                                && entry.registerNo().compareTo(receipt.registerNo()) < 0)
                .mapToInt(SameApplicant::items)
                .sum();
    }

    private static int items(RegisterEntry entry) {
        return entry.requestState().events(FeeCharged.class).stream()
                .filter(charged -> charged.method() == FeeMethod.BY_ITEM && charged.units() != null)
                .mapToInt(FeeCharged::units)
                .reduce(1, (before, charged) -> Math.max(before, charged));
    }
}
