package org.disclosuredesk.query;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.disclosuredesk.events.AnswerApproved;
import org.disclosuredesk.events.AnswerDelivered;
import org.disclosuredesk.events.AnswerDrafted;
import org.disclosuredesk.events.AnswerReviewed;
import org.disclosuredesk.events.CorrectionCalledFor;
import org.disclosuredesk.events.CorrectionReceived;
import org.disclosuredesk.events.Decision;
import org.disclosuredesk.events.DecisionSetAside;
import org.disclosuredesk.events.DeskEvent;
import org.disclosuredesk.events.DisclosureRefused;
import org.disclosuredesk.events.FeeCharged;
import org.disclosuredesk.events.FeePaid;
import org.disclosuredesk.events.InformationDisclosed;
import org.disclosuredesk.events.InformationPartiallyDisclosed;
import org.disclosuredesk.events.InformationUnavailable;
import org.disclosuredesk.events.LetterIssued;
import org.disclosuredesk.events.PeriodExtended;
import org.disclosuredesk.events.RecordRectified;
import org.disclosuredesk.events.RequestAssigned;
import org.disclosuredesk.events.RequestCarriedOver;
import org.disclosuredesk.events.RequestClosedOtherwise;
import org.disclosuredesk.events.RequestNotProcessed;
import org.disclosuredesk.events.RequestReceived;
import org.disclosuredesk.events.ReviewAccepted;
import org.disclosuredesk.events.ReviewConcluded;
import org.disclosuredesk.events.YearClosed;
import org.disclosuredesk.law.Ids;
import org.disclosuredesk.law.term.ApplicantKind;
import org.disclosuredesk.law.term.Channel;
import org.disclosuredesk.law.term.DeliveryWay;
import org.disclosuredesk.law.term.FeeMethod;
import org.disclosuredesk.law.term.Ground;
import org.disclosuredesk.law.term.ReceiptBasis;
import org.disclosuredesk.law.term.RemedyResult;
import org.disclosuredesk.law.term.ReviewKind;
import org.disclosuredesk.law.term.SetAsideBy;
import org.jspecify.annotations.Nullable;

/**
 * Years of work in five agencies, one of them large, as the log would hold them: recorded day by day, the cases mixed as
 * they are in an office. The same seed makes the same log.
 */
final class LogMaker {

    private static final int DEPARTMENTS = 20;
    private static final int LARGE_SHARE = 80;
    private static final String CALENDAR = "2026";
    private static final Ground[] GROUNDS = Ground.values();
    private static final ApplicantKind[] KINDS = ApplicantKind.values();
    private static final Channel[] CHANNELS = Channel.values();

    private final Random random = new Random(49);
    private final List<String> agencies = new ArrayList<>();
    private final TreeMap<LocalDate, Deque<Runnable>> agenda = new TreeMap<>();
    private final Map<String, Case> open = new LinkedHashMap<>();
    private final Sink sink;
    private LocalDate today = LocalDate.MIN;
    private int made;

    /** Takes what is recorded. */
    interface Sink {
        void take(String subject, long sequence, String type, LocalDate recordedOn, DeskEvent event);
    }

    /** What the maker itself must know of a case. */
    static final class Case {
        final String agency;
        final String id;
        ApplicantKind kind;
        final LocalDate receivedOn;
        final @Nullable Channel channel;

        @Nullable String department;

        LocalDate dueOn;
        boolean voided;
        long events;
        int decisions;
        final List<Answer> answers = new ArrayList<>();

        Case(String agency, String id, ApplicantKind kind, LocalDate receivedOn, @Nullable Channel channel) {
            this.agency = agency;
            this.id = id;
            this.kind = kind;
            this.receivedOn = receivedOn;
            this.channel = channel;
            this.dueOn = receivedOn.plusDays(28);
        }
    }

    /** An answer of a case. */
    static final class Answer {
        final long event;
        final LocalDate decidedOn;
        final Ground ground;

        @Nullable LocalDate deliveredOn;

        @Nullable LocalDate setAsideOn;

        Answer(long event, LocalDate decidedOn, Ground ground) {
            this.event = event;
            this.decidedOn = decidedOn;
            this.ground = ground;
        }
    }

    /** What a plain program would keep of a case: its row. */
    interface Rows {
        void row(Case one);
    }

    LogMaker(Sink sink) {
        this.sink = sink;
        for (var no = 1; no <= 5; no++) {
            agencies.add(Ids.agency("Benchmark agency " + no));
        }
    }

    static String largeAgency() {
        return Ids.agency("Benchmark agency 1");
    }

    /** Makes so many cases, received from the first day to the last; what is still to be done then stays undone. */
    void make(int cases, LocalDate first, LocalDate last, Rows rows) {
        var all = new HashMap<String, Case>();
        var days = first.datesUntil(last.plusDays(1)).filter(LogMaker::works).toList();
        for (var at = 0; at < days.size(); at++) {
            var day = days.get(at);
            if (!today.equals(LocalDate.MIN) && day.getYear() > today.getYear()) {
                endYear(today.getYear(), day);
            }
            today = day;
            while (!agenda.isEmpty() && !agenda.firstKey().isAfter(today)) {
                agenda.pollFirstEntry().getValue().forEach(Runnable::run);
            }
            var upTo = (int) ((long) cases * (at + 1) / days.size());
            while (made < upTo) {
                var one = receive();
                all.put(one.id, one);
            }
            // Whoever was answered long ago changes no more: keep memory short.
            if (at % 60 == 59) {
                var old = today.minusDays(420);
                all.values().removeIf(one -> {
                    var done = one.receivedOn.isBefore(old) && !open.containsKey(one.id);
                    if (done) {
                        rows.row(one);
                    }
                    return done;
                });
            }
        }
        all.values().forEach(rows::row);
    }

    private static boolean works(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    private void later(int days, Runnable act) {
        var day = today.plusDays(days);
        while (!works(day)) {
            day = day.plusDays(1);
        }
        agenda.computeIfAbsent(day, none -> new ArrayDeque<>()).add(act);
    }

    private boolean chance(double percent) {
        return random.nextDouble() * 100 < percent;
    }

    private int between(int from, int to) {
        return from + random.nextInt(to - from + 1);
    }

    private long record(Case one, DeskEvent event) {
        sink.take(one.id, one.events, "DisclosureRequest", today, event);
        return one.events++;
    }

    private Case receive() {
        made++;
        var agency = random.nextInt(100) < LARGE_SHARE ? agencies.get(0) : agencies.get(between(1, 4));
        var number = "%d-%06d".formatted(today.getYear(), made);
        var kind = chance(80) ? ApplicantKind.NATURAL_PERSON : KINDS[random.nextInt(KINDS.length)];
        var channel = chance(5) ? null : CHANNELS[random.nextInt(CHANNELS.length)];
        var one = new Case(agency, Ids.request(agency, number), kind, today, channel);
        open.put(one.id, one);
        record(
                one,
                new RequestReceived(
                        agency,
                        one.id,
                        number,
                        Ids.applicant(agency, kind, "applicant " + random.nextInt(300_000), null),
                        kind,
                        channel,
                        null,
                        today,
                        ReceiptBasis.HANDED_IN,
                        one.dueOn,
                        false,
                        CALENDAR,
                        null,
                        null,
                        null,
                        null,
                        null));
        later(between(0, 2), () -> {
            one.department = "第" + random.nextInt(DEPARTMENTS) + "科";
            record(one, new RequestAssigned(agency, one.id, today, one.department, "officer", null));
        });
        if (chance(0.2)) {
            later(between(3, 6), () -> strikeOut(one));
        } else if (chance(8)) {
            later(between(2, 5), () -> callForCorrection(one));
        } else {
            if (chance(6)) {
                later(between(12, 20), () -> extend(one));
            }
            if (chance(1)) {
                later(between(3, 6), () -> charge(one));
            }
            later(chance(3) ? between(27, 120) : between(6, 26), () -> draft(one));
        }
        if (chance(0.5)) {
            later(between(8, 200), () -> rectifyKind(one));
        }
        return one;
    }

    private void strikeOut(Case one) {
        one.voided = true;
        open.remove(one.id);
        record(one, rectified(one, 0, null, null, null));
    }

    private RecordRectified rectified(
            Case one, long event, @Nullable String field, @Nullable String from, @Nullable String to) {
        return new RecordRectified(one.agency, one.id, today, event, field, from, to, one.dueOn, false, CALENDAR, null);
    }

    private void callForCorrection(Case one) {
        record(one, new CorrectionCalledFor(one.agency, one.id, today, today.plusDays(15), null, null));
        later(between(4, 14), () -> {
            one.dueOn = today.plusDays(28);
            record(one, new CorrectionReceived(one.agency, one.id, today, one.dueOn, false, CALENDAR, null));
            later(between(6, 26), () -> draft(one));
        });
    }

    private void extend(Case one) {
        if (open.containsKey(one.id)) {
            one.dueOn = one.dueOn.plusDays(28);
            record(
                    one,
                    new PeriodExtended(
                            one.agency, one.id, today, 20, "head", today, null, one.dueOn, false, CALENDAR, null));
        }
    }

    private void charge(Case one) {
        if (open.containsKey(one.id)) {
            var amount = BigDecimal.valueOf(between(10, 300));
            record(
                    one,
                    new FeeCharged(
                            one.agency,
                            one.id,
                            today,
                            FeeMethod.BY_ITEM,
                            10,
                            amount,
                            today,
                            today.plusDays(28),
                            null,
                            null));
            later(1, () -> {
                one.dueOn = today.plusDays(28);
                record(one, new FeePaid(one.agency, one.id, today, amount, one.dueOn, false, CALENDAR));
            });
        }
    }

    private void draft(Case one) {
        var ground = chance(55) ? Ground.DISCLOSED : GROUNDS[random.nextInt(GROUNDS.length)];
        record(
                one,
                new AnswerDrafted(one.agency, one.id, one.decisions + 1, today, ground, "officer", null, null, null));
        if (chance(60)) {
            record(
                    one,
                    new AnswerReviewed(
                            one.agency, one.id, one.decisions + 1, ReviewKind.SECRECY, today, "reviewer", false, null));
        }
        record(one, new AnswerApproved(one.agency, one.id, one.decisions + 1, today, "head", false, true, null));
        later(between(0, 1), () -> decide(one, ground));
    }

    private void decide(Case one, Ground ground) {
        one.decisions++;
        var answer = new Answer(record(one, decision(one, ground)), today, ground);
        one.answers.add(answer);
        open.remove(one.id);
        record(
                one,
                new LetterIssued(
                        one.agency,
                        one.id,
                        one.id + "/" + one.decisions,
                        "ANSWER",
                        today,
                        "依申请公开〔%d〕%d号".formatted(today.getYear(), made),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null));
        var no = one.decisions;
        later(between(0, 3), () -> {
            if (answer.setAsideOn == null) {
                answer.deliveredOn = today;
                record(one, new AnswerDelivered(one.agency, one.id, no, DeliveryWay.HANDED_OVER, null, today, null));
            }
        });
        if (chance(0.3)) {
            later(between(5, 90), () -> rectifyDay(one, answer));
        } else if (no == 1 && chance(1.5)) {
            later(between(10, 60), () -> sue(one, answer));
        }
    }

    private Decision decision(Case one, Ground ground) {
        var no = one.decisions;
        var letter = "依申请公开〔%d〕%d号".formatted(today.getYear(), made);
        return switch (ground.kind()) {
            case DISCLOSED -> new InformationDisclosed(one.agency, one.id, no, today, null, letter, null);
            case PARTIALLY_DISCLOSED ->
                new InformationPartiallyDisclosed(
                        one.agency, one.id, no, today, List.of(Ground.THIRD_PARTY_RIGHTS), null, letter, null);
            case REFUSED -> new DisclosureRefused(one.agency, one.id, no, today, ground, null, letter, null);
            case UNAVAILABLE -> new InformationUnavailable(one.agency, one.id, no, today, ground, null, letter, null);
            case NOT_PROCESSED -> new RequestNotProcessed(one.agency, one.id, no, today, ground, null, letter, null);
            case CLOSED_OTHERWISE ->
                new RequestClosedOtherwise(one.agency, one.id, no, today, ground, null, letter, null);
        };
    }

    /** Says that a letter bears a later or earlier date of the same year; the plain row is not told, it keeps no past. */
    private void rectifyDay(Case one, Answer answer) {
        if (answer.setAsideOn == null && answer.decidedOn.getDayOfMonth() > 1) {
            record(
                    one,
                    rectified(
                            one,
                            answer.event,
                            "decidedOn",
                            answer.decidedOn.toString(),
                            answer.decidedOn.minusDays(1).toString()));
        }
    }

    private void rectifyKind(Case one) {
        if (!one.voided) {
            var kind = KINDS[random.nextInt(KINDS.length)];
            record(one, rectified(one, 0, "applicantKind", one.kind.name(), kind.name()));
            one.kind = kind;
        }
    }

    private void sue(Case one, Answer answer) {
        var remedy = new UUID(one.id.hashCode(), made).toString();
        sink.take(
                remedy,
                0,
                "Remedy",
                today,
                new ReviewAccepted(one.agency, remedy, one.id, today, true, "authority", null));
        var result = RemedyResult.values()[random.nextInt(RemedyResult.values().length)];
        later(between(20, 60), () -> {
            sink.take(remedy, 1, "Remedy", today, new ReviewConcluded(one.agency, remedy, today, result, null));
            if (result == RemedyResult.CORRECTED && answer.setAsideOn == null) {
                setAside(one, answer);
            }
        });
    }

    private void setAside(Case one, Answer answer) {
        answer.setAsideOn = today;
        one.dueOn = today.plusDays(28);
        open.put(one.id, one);
        record(
                one,
                new DecisionSetAside(
                        one.agency,
                        one.id,
                        one.answers.indexOf(answer) + 1,
                        today,
                        SetAsideBy.REVIEW,
                        null,
                        null,
                        null,
                        one.dueOn,
                        false,
                        CALENDAR));
        later(between(5, 26), () -> draft(one));
    }

    /** Records what the year left open, and closes it. */
    private void endYear(int year, LocalDate on) {
        today = on;
        var carried = new HashMap<String, Integer>();
        for (var one : open.values()) {
            // What stood in a row of an earlier year stays there: it is carried over no more.
            var counted = one.answers.stream()
                    .anyMatch(answer ->
                            answer.setAsideOn == null || answer.setAsideOn.getYear() > answer.decidedOn.getYear());
            if (!counted) {
                record(one, new RequestCarriedOver(one.agency, one.id, year));
                carried.merge(one.agency, 1, Integer::sum);
            }
        }
        for (var agency : agencies) {
            sink.take(
                    Ids.year(agency, year),
                    0,
                    "ReportingYear",
                    on,
                    new YearClosed(agency, year, on, carried.getOrDefault(agency, 0), "2021-30"));
        }
    }
}
