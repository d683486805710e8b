package org.disclosuredesk.ledger;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.disclosuredesk.law.CountingRules;
import org.disclosuredesk.law.CountingRules2021;
import org.disclosuredesk.law.WorkingDays;
import org.disclosuredesk.law.term.ApplicantKind;
import org.disclosuredesk.law.term.Channel;
import org.disclosuredesk.law.term.Figure;
import org.disclosuredesk.law.term.Ground;
import org.disclosuredesk.law.term.RemedyKind;
import org.disclosuredesk.law.term.RemedyResult;
import org.jspecify.annotations.Nullable;

/**
 * Makes a plausible ledger of any size as a folder of CSV files: the same seed and size make the same files, byte for
 * byte.
 *
 * <p>From 126 cases on it holds every ground for every kind of applicant; corrections, consultations, extensions, fees,
 * late answers and cases that wait for an answer occur about as often as in a busy office.
 */
public final class LedgerMaker {

    private static final int EXTENSION = 20;
    private static final List<String> SUBJECTS =
            List.of("征地补偿安置方案", "国有土地出让合同", "会议纪要", "行政处罚决定书", "低保审批材料", "环境影响评价批复", "建设工程规划许可证", "道路养护采购合同");
    private static final List<String> DEPARTMENTS = List.of("办公室", "法规科", "财政所", "自然资源所", "社会事务科");

    private final Random random;
    private final int firstYear;
    private final LocalDate today;
    private final WorkingDays calendar = WorkingDays.official();
    private final CountingRules rules = new CountingRules2021();

    private LedgerMaker(long seed, int firstYear, LocalDate today) {
        this.random = new Random(seed);
        this.firstYear = firstYear;
        this.today = today;
    }

    /**
     * Makes one.
     *
     * @param folder where its three files go
     * @param cases how many requests
     * @param firstYear the year of the first receipt
     * @param today nothing in it is later
     */
    public static void make(Path folder, int cases, long seed, int firstYear, LocalDate today) throws IOException {
        new LedgerMaker(seed, firstYear, today).make(folder, cases);
    }

    private void make(Path folder, int cases) throws IOException {
        var requests = new ArrayList<RequestRow>();
        var numbers = new int[today.getYear() + 1];
        for (var i = 0; i < cases; i++) {
            requests.add(request(i, cases, numbers));
        }
        writeRequests(folder, requests);
        writeRemedies(folder, requests);
        writeFigures(folder);
    }

    private RequestRow request(int index, int cases, int[] numbers) {
        var first = LocalDate.of(firstYear, 1, 4);
        var receivedOn = workingDay(first.plusDays(ChronoUnit.DAYS.between(first, today) * index / cases));
        var registerNo = "%d-%05d".formatted(receivedOn.getYear(), ++numbers[receivedOn.getYear()]);
        var grounds = Ground.values();
        var kinds = ApplicantKind.values();
        var ground = index < grounds.length * kinds.length ? grounds[index % grounds.length] : likelyGround();
        var kind = index < grounds.length * kinds.length ? kinds[index / grounds.length] : likelyKind();
        return history(index, registerNo, receivedOn, kind, ground);
    }

    private RequestRow history(int index, String registerNo, LocalDate receivedOn, ApplicantKind kind, Ground ground) {
        var runsFrom = receivedOn;
        LocalDate called = null;
        LocalDate corrected = null;
        if (ground == Ground.CORRECTION_OVERDUE || ground == Ground.UNCLEAR_AFTER_CORRECTION || chance(10)) {
            called = later(receivedOn, 1, 7);
            corrected = ground == Ground.CORRECTION_OVERDUE ? null : later(called, 1, 12);
            runsFrom = corrected == null ? called : corrected;
        }
        LocalDate consulted = null;
        LocalDate opinion = null;
        if (ground == Ground.THIRD_PARTY_RIGHTS || chance(5)) {
            consulted = later(runsFrom, 1, 8);
            opinion = later(consulted, 2, 15);
        }
        LocalDate noticed = null;
        LocalDate paid = null;
        if (ground == Ground.FEE_OVERDUE || chance(2)) {
            noticed = later(runsFrom, 2, 10);
            paid = ground == Ground.FEE_OVERDUE ? null : later(noticed, 1, 15);
            runsFrom = paid == null ? noticed : paid;
        }
        var told = chance(7) ? later(runsFrom, 12, EXTENSION) : null;
        var extension = told == null || chance(25) ? null : chance(50) ? EXTENSION : 10;
        var earliest = opinion != null && opinion.isAfter(runsFrom) ? opinion : runsFrom;
        var answered = chance(1) ? null : past(later(told != null ? told : earliest, 1, chance(4) ? 30 : 18));
        var delivered = answered == null || chance(30) ? null : past(answered.plusDays(random.nextInt(3)));
        return new RequestRow(
                index + 2,
                registerNo,
                receivedOn,
                (kind == ApplicantKind.NATURAL_PERSON ? "申请人" : "单位") + random.nextInt(1_000_000),
                kind,
                chance(5) ? null : one(Channel.values()),
                subject(),
                past(called),
                past(corrected),
                past(consulted),
                past(opinion),
                past(told),
                past(told) == null ? null : extension,
                past(noticed),
                past(noticed) == null ? null : BigDecimal.valueOf(100L * (1 + random.nextInt(20))),
                past(paid),
                answered,
                delivered,
                answered == null ? null : ground,
                one(DEPARTMENTS.toArray(String[]::new)),
                chance(3) ? "原件存档, 见卷" : null);
    }

    /** Mostly given, or not held; the rest of the 21 in turn. */
    private Ground likelyGround() {
        var dice = random.nextInt(100);
        if (dice < 40) {
            return Ground.DISCLOSED;
        }
        return dice < 60 ? Ground.NOT_HELD : dice < 68 ? Ground.PARTIALLY_DISCLOSED : one(Ground.values());
    }

    private ApplicantKind likelyKind() {
        return chance(85) ? ApplicantKind.NATURAL_PERSON : one(ApplicantKind.values());
    }

    private String subject() {
        var subject = one(SUBJECTS.toArray(String[]::new));
        return switch (random.nextInt(20)) {
            case 0 -> subject + "，含\"附件\"及图纸, 一份";
            case 1 -> subject + "\n（" + (2000 + random.nextInt(20)) + "年以来）";
            default -> subject;
        };
    }

    private void writeRequests(Path folder, List<RequestRow> requests) throws IOException {
        try (var csv = new Csv(folder, "requests.csv", LedgerFolder.REQUESTS)) {
            for (var row : requests) {
                csv.row(
                        row.registerNo(),
                        row.receivedOn(),
                        row.applicant(),
                        row.applicantKind().chinese(),
                        row.channel() == null ? "" : row.channel().chinese(),
                        row.informationSought(),
                        typed(row.correctionCalledOn()),
                        typed(row.correctionReceivedOn()),
                        typed(row.thirdPartyConsultedOn()),
                        typed(row.thirdPartyAnsweredOn()),
                        typed(row.extensionToldOn()),
                        row.extensionWorkingDays(),
                        typed(row.feeNoticedOn()),
                        row.feeAmount(),
                        typed(row.feePaidOn()),
                        typed(row.answeredOn()),
                        typed(row.deliveredOn()),
                        typed(row.ground()),
                        row.department(),
                        row.note());
            }
        }
    }

    private void writeRemedies(Path folder, List<RequestRow> requests) throws IOException {
        try (var csv = new Csv(folder, "remedies.csv", LedgerFolder.REMEDIES)) {
            for (var request : requests) {
                if (request.answeredOn() != null && chance(2)) {
                    var acceptedOn = past(request.answeredOn().plusDays(5 + random.nextInt(60)));
                    if (acceptedOn != null) {
                        // Now and then the request is older than the ledger.
                        remedy(csv, chance(10) ? "" : request.registerNo(), acceptedOn);
                    }
                }
            }
        }
    }

    private void remedy(Csv csv, String registerNo, LocalDate acceptedOn) throws IOException {
        var concludedOn = chance(10) ? null : past(acceptedOn.plusDays(20 + random.nextInt(100)));
        csv.row(
                registerNo,
                one(RemedyKind.values()).chinese(),
                acceptedOn,
                typed(concludedOn),
                concludedOn == null ? "" : one(RemedyResult.values()).chinese());
    }

    private void writeFigures(Path folder) throws IOException {
        try (var csv = new Csv(folder, "figures.csv", LedgerFolder.FIGURES)) {
            for (var year = firstYear; year <= today.getYear(); year++) {
                for (var figure : Figure.values()) {
                    var count = random.nextInt(1000);
                    csv.row(year, figure.chinese(), figure == Figure.ADMINISTRATIVE_FEES ? count / 4.0 : count);
                }
            }
        }
    }

    private String typed(@Nullable LocalDate day) {
        if (day == null) {
            return "";
        }
        return switch (random.nextInt(10)) {
            case 0 -> "%d/%d/%d".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
            case 1 -> "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
            default -> day.toString();
        };
    }

    private String typed(@Nullable Ground ground) {
        if (ground == null) {
            return "";
        }
        var label = rules.rowOf(ground).label();
        return switch (random.nextInt(4)) {
            case 0 -> label;
            case 1 ->
                ground.kind().chinese().equals(ground.chinese())
                        ? label
                        : ground.kind().chinese() + " " + label;
            default -> ground.chinese();
        };
    }

    private LocalDate workingDay(LocalDate day) {
        var working = day;
        while (!calendar.isWorking(working)) {
            working = working.minusDays(1);
        }
        return working;
    }

    private LocalDate later(LocalDate day, int least, int most) {
        return calendar.after(day, least + random.nextInt(most - least + 1));
    }

    /** Null where it has not come yet. */
    private @Nullable LocalDate past(@Nullable LocalDate day) {
        return day == null || day.isAfter(today) ? null : day;
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T one(T[] of) {
        return of[random.nextInt(of.length)];
    }

    /** A file with RFC 4180 quoting where a value needs it. */
    private static final class Csv implements AutoCloseable {

        private final Writer file;

        Csv(Path folder, String name, String heading) throws IOException {
            file = Files.newBufferedWriter(folder.resolve(name));
            file.write(heading + "\r\n");
        }

        void row(@Nullable Object... values) throws IOException {
            file.write(Arrays.stream(values).map(Csv::quoted).collect(Collectors.joining(",", "", "\r\n")));
        }

        private static String quoted(@Nullable Object value) {
            var text = value == null ? "" : value.toString();
            var plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n');
            return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}
