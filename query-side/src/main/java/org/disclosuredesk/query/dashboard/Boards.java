package org.disclosuredesk.query.dashboard;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.disclosuredesk.calendar.Calendars;
import org.disclosuredesk.law.WorkingDays;
import org.disclosuredesk.query.agency.DeskAgency;
import org.disclosuredesk.query.annualreport.AnnualReport;
import org.disclosuredesk.query.annualreport.AnnualReports;
import org.disclosuredesk.query.annualreport.Unbalanced;
import org.disclosuredesk.query.dashboard.OpenRequests.Alike;
import org.disclosuredesk.query.due.Today;
import org.disclosuredesk.query.register.FindRequests;
import org.disclosuredesk.query.register.Queue;
import org.disclosuredesk.query.tally.Moment;
import org.disclosuredesk.query.tally.Tally;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes dashboards: what is counted by the year comes from the tally through the annual report, what depends on today from
 * the register.
 */
@Component
class Boards {

    /** So many working days it looks ahead. */
    private static final int AHEAD = 20;

    /** How the names of last year's figures begin. */
    private static final String BEFORE = "before/";

    /** So many of a hundred are most. */
    private static final int MOST = 90;

    private final AnnualReports reports;
    private final Tally tally;
    private final OpenRequests open;
    private final AnsweredRequests answered;
    private final UnsignedAnswers unsigned;
    private final NewestEvents newest;
    private final DeskAgency agencies;
    private final JdbcClient database;
    private final Calendars calendars;
    private final Today today;

    Boards(
            AnnualReports reports,
            Tally tally,
            OpenRequests open,
            AnsweredRequests answered,
            UnsignedAnswers unsigned,
            NewestEvents newest,
            DeskAgency agencies,
            JdbcClient database,
            Calendars calendars,
            Today today) {
        this.reports = reports;
        this.tally = tally;
        this.open = open;
        this.answered = answered;
        this.unsigned = unsigned;
        this.newest = newest;
        this.agencies = agencies;
        this.database = database;
        this.calendars = calendars;
        this.today = today;
    }

    /** How an agency stands now. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Board of(DeskAgency.Known agency) {
        return made(agency, day -> lastYear(agency, day.minusYears(1)));
    }

    /**
     * The same, but of last year what a board of the same agency and day had that was made a moment ago: that hardly
     * changes, and takes longest to count. Whoever shows it shows {@link #of} soon after.
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Board after(Board before, DeskAgency.Known agency) {
        return made(
                agency,
                day -> day.equals(before.day()) && agency.agencyId().equals(before.agencyId())
                        ? before.figures(BEFORE)
                        : lastYear(agency, day.minusYears(1)));
    }

    private Board made(DeskAgency.Known agency, Function<LocalDate, Map<String, Figure>> lastYear) {
        var day = today.date();
        var year = day.getYear();
        var figures = new LinkedHashMap<String, Figure>();
        var requests = open.of(agency.agencyId());
        var report = report(agency, day);
        var departments = departments(requests, report, day);
        var upcoming = upcoming(day);
        figures.putAll(TodayFigures.of(requests, departments, upcoming, day));
        figures.put("findings", Figure.of(findings(agency.agencyId(), year), "/findings?year=" + year));
        figures.putAll(YearFigures.months(year, tally.counts(Moment.by(day), agency.agencyId(), year)));
        report.ifPresent(made -> figures.putAll(YearFigures.of(made, departments)));
        figures.putAll(daysTaken(agency.agencyId(), day, ""));
        figures.putAll(lastYear.apply(day));
        return new Board(
                agency.agencyId(),
                day,
                year,
                tally.position(),
                report.isPresent(),
                figures,
                departments,
                upcoming,
                unsigned.of(agency.agencyId()),
                newest.of(agency.agencyId(), day));
    }

    private Optional<AnnualReport> report(DeskAgency.Known agency, LocalDate day) {
        try {
            return Optional.of(reports.of(agency.agencyId(), agency.name(), day.getYear(), day));
        } catch (Unbalanced e) {
            return Optional.empty();
        }
    }

    private List<LocalDate> upcoming(LocalDate day) {
        WorkingDays calendar = calendars.current();
        var first = calendar.isWorking(day) ? day : calendar.after(day, 1);
        return Stream.iterate(first, one -> calendar.after(one, 1)).limit(AHEAD).toList();
    }

    /** Those the agency has, and those only cases name; the one with most overdue first. */
    private List<String> departments(List<Alike> requests, Optional<AnnualReport> report, LocalDate day) {
        var names = new TreeSet<>(agencies.departments());
        requests.forEach(one -> names.add(one.department()));
        report.ifPresent(made -> names.addAll(made.facts().answered().keySet()));
        var overdue = new HashMap<String, Integer>();
        var open = new HashMap<String, Integer>();
        requests.forEach(one -> {
            open.merge(one.department(), one.requests(), Integer::sum);
            overdue.merge(one.department(), one.overdue(day) ? one.requests() : 0, Integer::sum);
        });
        return names.stream()
                .sorted(Comparator.<String>comparingInt(name -> -overdue.getOrDefault(name, 0))
                        .thenComparingInt(name -> -open.getOrDefault(name, 0)))
                .toList();
    }

    /** Last year's figures to the same legal day, by what is known today. */
    private Map<String, Figure> lastYear(DeskAgency.Known agency, LocalDate day) {
        var figures = new LinkedHashMap<String, Figure>();
        report(agency, day).ifPresent(made -> figures.putAll(YearFigures.compared(made, BEFORE, day)));
        figures.putAll(daysTaken(agency.agencyId(), day, BEFORE));
        return figures;
    }

    private Map<String, Figure> daysTaken(String agencyId, LocalDate day, String before) {
        var first = day.withDayOfYear(1);
        var last = before.isEmpty() ? day.with(TemporalAdjusters.lastDayOfYear()) : day;
        var taken = answered.of(agencyId, first, last);
        var link = FindRequests.ALL.in(Queue.ANSWERED).decided(first, last).link();
        return Map.of(
                before + "median", days(taken.median(), link),
                before + "most", days(taken.within(MOST), link));
    }

    private static Figure days(OptionalInt days, String link) {
        return days.isPresent() ? Figure.of(days.getAsInt(), link) : new Figure(Figure.NONE, link);
    }

    private int findings(String agencyId, int year) {
        return database.sql("select count(*) from finding where agency_id = :agency and happened_in = :year")
                .param("agency", agencyId)
                .param("year", year)
                .query(Integer.class)
                .single();
    }
}
