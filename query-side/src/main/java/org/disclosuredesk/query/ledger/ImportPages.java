package org.disclosuredesk.query.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.disclosuredesk.intake.LedgerUpload;
import org.disclosuredesk.intake.LedgerUpload.State;
import org.disclosuredesk.intake.LedgerUploads;
import org.disclosuredesk.law.Ids;
import org.disclosuredesk.ledger.DryRun;
import org.disclosuredesk.ledger.Fault;
import org.disclosuredesk.ledger.FaultText;
import org.disclosuredesk.ledger.LedgerRecorder.Count;
import org.disclosuredesk.ledger.LedgerTable;
import org.disclosuredesk.query.agency.DeskAgency;
import org.disclosuredesk.query.words.People;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Shows each step by which an office's own ledger is brought in; each step has its address and can be come back to. */
@Controller
class ImportPages {

    /** Without a script, too, since the server asks the browser to come again. */
    private static final String COME_AGAIN_SECONDS = "2";

    private final LedgerUploads uploads;
    private final DeskAgency agencies;
    private final People people;

    ImportPages(LedgerUploads uploads, DeskAgency agencies, People people) {
        this.uploads = uploads;
        this.agencies = agencies;
        this.people = people;
    }

    /** A column of the ledger and what it is for, by bundle key. */
    record Explained(String column, boolean compulsory, String key) {}

    /** A row something is to be said of; its case, where the store has it. */
    record Told(
            String file,
            int line,
            String says,
            @Nullable String registerNo,
            @Nullable String requestId) {}

    /** What the rows of one table are to the store. */
    record Counted(LedgerTable table, Count count) {}

    @GetMapping("/import")
    String start(Model model) {
        var agency = agencies.current();
        if (agency.isEmpty()) {
            return "register/no-agency";
        }
        var known = uploads.of(agency.get().agencyId());
        model.addAttribute("uploads", known);
        model.addAttribute(
                "people", people.named(known.stream().map(LedgerUpload::by).toList()));
        return "ledger/start";
    }

    @GetMapping("/import/{id}")
    String step(@PathVariable String id, Model model, Locale language) {
        var upload = known(id);
        if (upload.state() == State.COLUMNS || upload.dryRun() == null) {
            return columns(upload, model);
        }
        model.addAttribute("upload", upload);
        model.addAttribute("run", upload.dryRun());
        model.addAttribute("counts", counts(upload.dryRun()));
        var words = FaultText.in(language);
        model.addAttribute("faults", told(upload.dryRun().faults(), words, upload));
        model.addAttribute("wentOn", told(upload.dryRun().wentOn(), words, upload));
        return switch (upload.state()) {
            case RUNNING -> {
                model.addAttribute("comesAgain", COME_AGAIN_SECONDS);
                yield "ledger/running";
            }
            case DONE -> "ledger/done";
            default -> "ledger/checked";
        };
    }

    @GetMapping("/import/{id}/columns")
    String columns(@PathVariable String id, Model model) {
        var upload = known(id);
        return upload.open() ? columns(upload, model) : "redirect:/import/" + id;
    }

    private static String columns(LedgerUpload upload, Model model) {
        model.addAttribute("upload", upload);
        model.addAttribute("tables", LedgerTable.values());
        model.addAttribute(
                "explained",
                Arrays.stream(LedgerTable.values()).map(ImportPages::explained).toList());
        return "ledger/columns";
    }

    private static List<Explained> explained(LedgerTable table) {
        var columns = table.columns();
        return IntStream.range(0, columns.size())
                .mapToObj(at -> new Explained(
                        columns.get(at),
                        table.compulsory().contains(columns.get(at)),
                        "import.column.%s.%d".formatted(table.name(), at + 1)))
                .toList();
    }

    private static List<Counted> counts(DryRun run) {
        return List.of(
                new Counted(LedgerTable.REQUESTS, run.requests()),
                new Counted(LedgerTable.REMEDIES, run.remedies()),
                new Counted(LedgerTable.FIGURES, run.figures()));
    }

    private static List<Told> told(List<Fault> faults, FaultText words, LedgerUpload upload) {
        return faults.stream()
                .map(fault -> new Told(
                        fault.file(),
                        fault.line(),
                        words.says(fault),
                        fault.problem().wentOn() ? fault.value() : null,
                        fault.problem().wentOn() && fault.value() != null
                                ? Ids.request(upload.agencyId(), fault.value())
                                : null))
                .toList();
    }

    /** An upload of this desk's agency; what was thrown away is not found. */
    private LedgerUpload known(String id) {
        var agencyId = agencies.current().map(DeskAgency.Known::agencyId);
        return uploads.find(id)
                .filter(upload -> agencyId.filter(upload.agencyId()::equals).isPresent())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
