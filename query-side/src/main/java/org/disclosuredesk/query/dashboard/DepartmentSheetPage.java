package org.disclosuredesk.query.dashboard;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.disclosuredesk.calendar.Calendars;
import org.disclosuredesk.document.LetterTemplate;
import org.disclosuredesk.document.Reminders;
import org.disclosuredesk.law.RequestState;
import org.disclosuredesk.law.letter.LetterCase;
import org.disclosuredesk.law.term.Timeliness;
import org.disclosuredesk.query.agency.DeskAgency;
import org.disclosuredesk.query.dashboard.DepartmentSheet.Answers;
import org.disclosuredesk.query.dashboard.DepartmentSheet.Line;
import org.disclosuredesk.query.due.Today;
import org.disclosuredesk.query.register.FindRequests;
import org.disclosuredesk.query.register.Handling;
import org.disclosuredesk.query.register.Queue;
import org.disclosuredesk.query.register.Register;
import org.disclosuredesk.query.tally.Moment;
import org.disclosuredesk.query.tally.Statistics;
import org.disclosuredesk.query.tally.Tally;
import org.disclosuredesk.query.web.Download;
import org.disclosuredesk.query.web.TableFile;
import org.disclosuredesk.query.words.Phrase;
import org.disclosuredesk.query.words.Terms;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Shows the departments of a month, to print and to take away, and gives out the reminders of what is overdue. */
@Controller
class DepartmentSheetPage {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /** The year the Regulation of 2007 came into force: nothing was answered before. */
    private static final YearMonth FIRST = YearMonth.of(2008, 1);

    private static final List<String> COLUMNS = List.of(
            "sheet.rank",
            "board.department",
            "sheet.month.in-time",
            "sheet.month.late",
            "sheet.month.share",
            "sheet.year.in-time",
            "sheet.year.late",
            "sheet.year.share",
            "sheet.open",
            "sheet.overdue");

    private final Tally tally;
    private final OpenRequests open;
    private final Register register;
    private final DeskAgency agency;
    private final Statistics statistics;
    private final Terms terms;
    private final Calendars calendars;
    private final Today today;

    DepartmentSheetPage(
            Tally tally,
            OpenRequests open,
            Register register,
            DeskAgency agency,
            Statistics statistics,
            Terms terms,
            Calendars calendars,
            Today today) {
        this.tally = tally;
        this.open = open;
        this.register = register;
        this.agency = agency;
        this.statistics = statistics;
        this.terms = terms;
        this.calendars = calendars;
        this.today = today;
    }

    @GetMapping("/dashboard/departments")
    String show(@RequestParam(required = false) @Nullable YearMonth month, Model model) {
        var known = agency.current();
        if (known.isEmpty()) {
            return "register/no-agency";
        }
        var shown = within(month);
        model.addAttribute("sheet", sheet(known.get().agencyId(), shown));
        model.addAttribute("links", new Links(shown));
        model.addAttribute("agencyName", known.get().name());
        model.addAttribute("previous", shown.minusMonths(1));
        model.addAttribute("next", shown.isBefore(YearMonth.from(today.date())) ? shown.plusMonths(1) : null);
        model.addAttribute("date", today.date());
        return "dashboard/departments";
    }

    /** Where the cases of a line are. */
    record Links(YearMonth month) {

        public String ofMonth(Line line, boolean inTime) {
            return YearFigures.cell(
                    month.getYear(),
                    null,
                    "answered/%02d/%s/%s".formatted(month.getMonthValue(), judged(inTime), line.name()));
        }

        public String ofYear(Line line, boolean inTime) {
            return YearFigures.cell(month.getYear(), null, "answered/%s/%s".formatted(judged(inTime), line.name()));
        }

        public String open(Line line) {
            return within(Queue.OPEN, line);
        }

        public String overdue(Line line) {
            return within(Queue.OVERDUE, line);
        }

        private static String within(Queue queue, Line line) {
            return FindRequests.ALL
                    .in(queue)
                    .handled(Handling.of(line.name().isEmpty() ? Handling.NO_DEPARTMENT : line.name()))
                    .link();
        }

        private static String judged(boolean inTime) {
            return (inTime ? Timeliness.IN_TIME : Timeliness.LATE).name().toLowerCase(Locale.ROOT);
        }
    }

    private YearMonth within(@Nullable YearMonth month) {
        var last = YearMonth.from(today.date());
        return month == null || month.isAfter(last) ? last : month.isBefore(FIRST) ? FIRST : month;
    }

    private DepartmentSheet sheet(String agencyId, YearMonth month) {
        statistics.awaitHead(PATIENCE);
        return DepartmentSheet.of(
                month,
                tally.counts(Moment.by(today.date()), agencyId, month.getYear()),
                agency.departments(agencyId),
                open.of(agencyId),
                today.date());
    }

    @GetMapping("/dashboard/departments.xlsx")
    ResponseEntity<byte[]> workbook(@RequestParam(required = false) @Nullable YearMonth month) {
        return file(TableFile.XLSX, within(month));
    }

    @GetMapping("/dashboard/departments.csv")
    ResponseEntity<byte[]> csv(@RequestParam(required = false) @Nullable YearMonth month) {
        return file(TableFile.CSV, within(month));
    }

    private ResponseEntity<byte[]> file(TableFile kind, YearMonth month) {
        var sheet = sheet(current().agencyId(), month);
        var title = say("sheet.title");
        var content = kind.of(title, COLUMNS.stream().map(this::say).toList(), line -> {
            sheet.lines().forEach(one -> line.accept(cells(one, named(one.name()))));
            line.accept(cells(sheet.sum(), say("sheet.sum")));
        });
        return Download.of(
                "%s %s.%s".formatted(title, month, kind.ending()),
                "departments-%s.%s".formatted(month, kind.ending()),
                kind.mediaType(),
                content);
    }

    private static List<@Nullable Object> cells(Line line, String name) {
        var cells = new ArrayList<@Nullable Object>();
        cells.add(line.rank());
        cells.add(name);
        cells.add(line.ofMonth().inTime());
        cells.add(line.ofMonth().late());
        cells.add(share(line.ofMonth()));
        cells.add(line.ofYear().inTime());
        cells.add(line.ofYear().late());
        cells.add(share(line.ofYear()));
        cells.add(line.open());
        cells.add(line.overdue());
        return cells;
    }

    /** With its one decimal even where that is nought: a hundred would else be written 1E+2. */
    private static @Nullable BigDecimal share(Answers answers) {
        var share = answers.share();
        return share == null ? null : share.setScale(1);
    }

    /** A reminder for each case that is overdue with a department, as one file to print; an empty name = with none. */
    @GetMapping("/dashboard/departments/reminders")
    ResponseEntity<byte[]> reminders(@RequestParam String department) {
        var known = current();
        var cases = register.open(known.agencyId()).stream()
                .map(Register.Open::state)
                .filter(state -> isOverdueWith(state, department))
                .map(LetterCase::of)
                .toList();
        if (cases.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return Download.of(
                "%s %s %s.docx".formatted(say("sheet.reminders"), named(department), today.date()),
                "reminders-%s.docx".formatted(today.date()),
                LetterTemplate.MEDIA_TYPE,
                Reminders.docx(cases, agency.facts(known.agencyId()), today.date(), calendars.current()));
    }

    private boolean isOverdueWith(RequestState state, String department) {
        var due = state.answerDueOn();
        return due != null
                && due.isBefore(today.date())
                && department.equals(Objects.requireNonNullElse(state.assigned().department(), ""));
    }

    private DeskAgency.Known current() {
        return agency.current().orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String named(String department) {
        return department.isEmpty() ? say("board.no-department") : department;
    }

    private String say(String key) {
        return terms.say(Phrase.of(key));
    }
}
