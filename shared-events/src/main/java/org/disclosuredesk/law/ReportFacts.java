package org.disclosuredesk.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.disclosuredesk.events.ActivityRecorded;
import org.disclosuredesk.events.AnswerDelivered;
import org.disclosuredesk.events.AnswerReviewed;
import org.disclosuredesk.events.CarryOverWithdrawn;
import org.disclosuredesk.events.Decision;
import org.disclosuredesk.events.DecisionSetAside;
import org.disclosuredesk.events.FeeCharged;
import org.disclosuredesk.events.FeePaid;
import org.disclosuredesk.events.RecordRectified;
import org.disclosuredesk.events.RequestAssigned;
import org.disclosuredesk.events.RequestCarriedOver;
import org.disclosuredesk.events.RequestEvent;
import org.disclosuredesk.events.RequestReceived;
import org.disclosuredesk.law.CountedFacts.Answer;
import org.disclosuredesk.law.term.ReportFact;
import org.disclosuredesk.law.term.Timeliness;
import org.jspecify.annotations.Nullable;

/**
 * What is counted for the text of the report and for whoever watches, besides the cells of the tables: by which way
 * requests came, which were answered in time, fees, reviews, and what the office did besides its cases.
 *
 * <p>Readings: a fee counts in the year of its notice, and of its payment; a request is answered in time where its first
 * counted answer was delivered, or dated where no delivery is recorded, by the last lawful day.
 */
public final class ReportFacts {

    private static final int FEN = 100;

    /** The events of a request that can move any cell of its. */
    private static final Set<Class<? extends RequestEvent>> MOVING = Set.of(
            RequestReceived.class,
            RequestAssigned.class,
            DecisionSetAside.class,
            RecordRectified.class,
            RequestCarriedOver.class,
            CarryOverWithdrawn.class,
            FeeCharged.class,
            FeePaid.class,
            AnswerReviewed.class,
            AnswerDelivered.class);

    private ReportFacts() {}

    /** Whether an event of this type can move what is counted of a request, here or in the tables. */
    public static boolean movedBy(Class<? extends RequestEvent> type) {
        return MOVING.contains(type) || Decision.class.isAssignableFrom(type);
    }

    /** What one request counts in besides the tables. */
    public static List<CountedEntry> entriesOf(RequestState request) {
        if (request.counted().voided()) {
            return List.of();
        }
        var entries = new ArrayList<CountedEntry>();
        var receivedOn = request.counted().receivedOn();
        entries.add(new CountedEntry(
                receivedOn.getYear(),
                Cells.received(receivedOn.getMonthValue(), request.receipt().channel()),
                receivedOn,
                null,
                request.counted().received()));
        addAnswer(entries, request);
        for (var at = 0; at < request.happened().size(); at++) {
            var one = request.happened().get(at);
            if (!one.voided()) {
                addFact(entries, one.event(), at);
            }
        }
        return entries;
    }

    private static void addAnswer(List<CountedEntry> entries, RequestState request) {
        request.counted().countedAnswer().ifPresent(answer -> {
            var delivered = request.deliveredOn(answer.no());
            var on = delivered == null ? answer.decidedOn() : delivered;
            entries.add(new CountedEntry(
                    answer.decidedOn().getYear(),
                    Cells.answered(
                            answer.decidedOn().getMonthValue(),
                            timeliness(answer, on, request.answerDueOn()),
                            request.department()),
                    answer.decidedOn(),
                    null,
                    answer.said()));
        });
    }

    /** While the clock stands still an answer cannot be late. */
    private static Timeliness timeliness(Answer answer, LocalDate on, @Nullable LocalDate dueOn) {
        if (answer.setAsideOn() != null) {
            return Timeliness.SET_ASIDE;
        }
        return dueOn != null && on.isAfter(dueOn) ? Timeliness.LATE : Timeliness.IN_TIME;
    }

    private static void addFact(List<CountedEntry> entries, RequestEvent event, long at) {
        if (event instanceof FeeCharged charged) {
            addFee(
                    entries,
                    ReportFact.FEES_NOTICED,
                    ReportFact.FEES_NOTICED_AMOUNT,
                    charged.noticedOn(),
                    charged.amount(),
                    at);
        } else if (event instanceof FeePaid paid) {
            addFee(
                    entries,
                    ReportFact.FEES_RECEIVED,
                    ReportFact.FEES_RECEIVED_AMOUNT,
                    paid.paidOn(),
                    paid.amount(),
                    at);
        } else if (event instanceof AnswerReviewed reviewed) {
            entries.add(fact(ReportFact.ANSWERS_REVIEWED, reviewed.reviewedOn(), at, 1));
        }
    }

    private static void addFee(
            List<CountedEntry> entries,
            ReportFact number,
            ReportFact amount,
            LocalDate on,
            @Nullable BigDecimal yuan,
            long at) {
        entries.add(fact(number, on, at, 1));
        if (yuan != null) {
            entries.add(
                    fact(amount, on, at, yuan.multiply(BigDecimal.valueOf(FEN)).longValue()));
        }
    }

    /** What one activity counts in. Consultations nobody counted are one. */
    public static List<CountedEntry> entriesOf(ActivityRecorded event, long at) {
        var on = event.heldOn();
        var number = event.number() == null ? 0 : event.number();
        return switch (event.kind()) {
            case CONSULTATION -> List.of(fact(ReportFact.CONSULTATIONS, on, at, Math.max(1, number)));
            case TRAINING ->
                List.of(fact(ReportFact.TRAININGS, on, at, 1), fact(ReportFact.PEOPLE_TRAINED, on, at, number));
            case INSPECTION ->
                List.of(fact(ReportFact.INSPECTIONS, on, at, 1), fact(ReportFact.PROBLEMS_FOUND, on, at, number));
            case CURE -> List.of(fact(ReportFact.PROBLEMS_CURED, on, at, Math.max(1, number)));
        };
    }

    /** A fact of its legal day. */
    public static CountedEntry fact(ReportFact fact, LocalDate on, long at, long amount) {
        return new CountedEntry(on.getYear(), Cells.of(fact), on, null, at, amount);
    }
}
