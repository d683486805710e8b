package org.disclosuredesk.query.register;

import java.util.ArrayList;
import java.util.List;
import org.disclosuredesk.law.Stage;
import org.disclosuredesk.query.agency.DeskAgency;
import org.disclosuredesk.query.due.Today;
import org.disclosuredesk.query.web.Download;
import org.disclosuredesk.query.web.TableFile;
import org.disclosuredesk.query.words.Phrase;
import org.disclosuredesk.query.words.Terms;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/** Gives the register out as a table: what is looked for, on all its pages, in the columns that are shown. */
@Controller
class RegisterExport {

    private static final List<String> COLUMNS = List.of(
            "register.column.number",
            "register.column.state",
            "register.column.left",
            "register.column.due-on",
            "register.column.answered-on",
            "register.column.sought",
            "register.column.kind",
            "register.column.name",
            "register.column.received",
            "register.column.stage",
            "register.column.outcome",
            "register.column.department",
            "register.column.officer",
            "register.internal-due");

    private final Register register;
    private final Terms terms;
    private final DeskAgency agency;
    private final Today today;

    RegisterExport(Register register, Terms terms, DeskAgency agency, Today today) {
        this.register = register;
        this.terms = terms;
        this.agency = agency;
        this.today = today;
    }

    @GetMapping("/requests.xlsx")
    ResponseEntity<byte[]> workbook(AskedOfRegister asked) {
        return file(TableFile.XLSX, asked.find());
    }

    @GetMapping("/requests.csv")
    ResponseEntity<byte[]> csv(AskedOfRegister asked) {
        return file(TableFile.CSV, asked.find());
    }

    private ResponseEntity<byte[]> file(TableFile kind, FindRequests find) {
        var known = agency.current().orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var title = say("register.title");
        var content = kind.of(
                title,
                COLUMNS.stream().map(this::say).toList(),
                line -> register.each(known.agencyId(), find, row -> line.accept(cells(row))));
        return Download.of("%s %s.%s".formatted(title, today.date(), kind.ending()), kind.mediaType(), content);
    }

    private List<@Nullable Object> cells(RegisterRow row) {
        var cells = new ArrayList<@Nullable Object>();
        var due = row.due();
        var answered = row.answered();
        cells.add(row.registerNo());
        cells.add(state(row));
        cells.add(due == null || due.on() == null ? null : due.workingDays());
        cells.add(due == null ? null : due.on());
        cells.add(answered == null ? null : answered.on());
        cells.add(row.informationSought());
        cells.add(terms.of(row.kind()));
        cells.add(row.applicant());
        cells.add(row.receivedOn());
        cells.add(terms.of(row.stage()));
        cells.add(row.ground() == null ? null : terms.of(row.ground()));
        cells.add(row.department());
        cells.add(row.officer());
        cells.add(row.internalDueOn());
        return cells;
    }

    private @Nullable String state(RegisterRow row) {
        if (row.due() != null) {
            return terms.of(row.due().state());
        }
        if (row.answered() != null) {
            return say(row.answered().late() ? "register.answered-late" : "register.answered");
        }
        return row.stage() == Stage.VOID ? say("register.voided") : null;
    }

    private String say(String key) {
        return terms.say(Phrase.of(key));
    }
}
