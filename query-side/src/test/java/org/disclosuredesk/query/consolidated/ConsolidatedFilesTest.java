package org.disclosuredesk.query.consolidated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.disclosuredesk.Office;
import org.disclosuredesk.command.agency.RegisterAgency;
import org.disclosuredesk.command.dispatch.Acts;
import org.disclosuredesk.command.year.PublishReport;
import org.disclosuredesk.command.year.ReportFigures;
import org.disclosuredesk.command.year.YearClose;
import org.disclosuredesk.eventlog.Provenance;
import org.disclosuredesk.law.Ids;
import org.disclosuredesk.law.term.ApplicantKind;
import org.disclosuredesk.law.term.Figure;
import org.disclosuredesk.law.term.Ground;
import org.disclosuredesk.query.Cases;
import org.disclosuredesk.query.Pages;
import org.disclosuredesk.query.Visitor;
import org.disclosuredesk.query.annualreport.AnnualReports;
import org.disclosuredesk.query.reportfile.Fonts;
import org.disclosuredesk.query.reportfile.PrintedFigures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;

@Pages
@DisplayName("The files of a consolidated report")
class ConsolidatedFilesTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Provenance HEAD = Provenance.live("supervisor", "test");
    private static final Pattern FIGURE = Pattern.compile("\\?cell=(table[234])/[^\"#]*#table\\d\"[^>]*>([\\d.]+)</a>");

    @Autowired
    Cases cases;

    @Autowired
    Office office;

    @Autowired
    Visitor visitor;

    @Autowired
    Acts acts;

    @Autowired
    YearClose close;

    @Autowired
    AnnualReports reports;

    private String town;
    private String bureau;

    @BeforeEach
    void threeAgencies() throws Exception {
        var name = cases.newDesk().replace("镇", "局");
        town = cases.agencyId();
        bureau = Ids.agency(name);
        office.does(new RegisterAgency(bureau, name, null));
        var answered = office.receives(town, "镇-1", ApplicantKind.NATURAL_PERSON, LocalDate.of(2025, 3, 3));
        office.receives(town, "镇-2", ApplicantKind.BUSINESS, LocalDate.of(2025, 12, 4));
        office.answers(answered, Ground.DISCLOSED, LocalDate.of(2025, 3, 20));
        office.answers(
                office.receives(bureau, "局-1", ApplicantKind.NATURAL_PERSON, LocalDate.of(2025, 5, 6)),
                Ground.NOT_HELD,
                LocalDate.of(2025, 5, 20));
        office.does(new ReportFigures(
                bureau, 2025, new TreeMap<>(Map.of(Figure.ADMINISTRATIVE_FEES, new BigDecimal("368.60"))), "财务科"));
        office.counted();
        new Outsiders(visitor, office)
                .add(
                        "外部.json",
                        visitor.opens("/reports/2025/annual-report.json?agency=" + bureau)
                                .replace(name, "某某区水务局")
                                .getBytes(StandardCharsets.UTF_8),
                        "");
    }

    private void publishes(String agency) {
        close.close(agency, 2025, HEAD);
        office.counted();
        acts.perform(
                new PublishReport(
                        agency, 2025, reports.of(agency, "", 2025).tables().hash()),
                HEAD);
        office.counted();
    }

    @Test
    @DisplayName("each has the figures of its page, live and as it was recorded")
    void figures(@TempDir Path folder) throws Exception {
        same("/consolidated/2025", folder);

        publishes(town);
        publishes(bureau);
        visitor.visits(
                        "SUPERVISOR",
                        post("/consolidated/2025/consolidate")
                                .param("report-" + town, "1")
                                .param("report-" + bureau, "1")
                                .param("report-outside-1", "1")
                                .with(SecurityMockMvcRequestPostProcessors.csrf()))
                .andExpect(status().isSeeOther());
        office.counted();
        office.receives(bureau, "局-2", ApplicantKind.NATURAL_PERSON, LocalDate.of(2025, 6, 6));
        office.counted();
        same("/consolidated/2025/consolidations/1", folder);
    }

    private void same(String page, Path folder) throws Exception {
        var shown = shown(visitor.opens(page));
        assertThat(shown.table2()).hasSize(10).contains(new BigDecimal("737.2"));
        assertThat(shown.table3()).hasSize(25 * 7).contains(new BigDecimal("4"));
        assertThat(shown.table4()).hasSize(15);
        for (var ending : List.of("json", "html", "docx", "xlsx", "pdf")) {
            if ("pdf".equals(ending) && !Fonts.installed()) {
                continue;
            }
            var file = folder.resolve("sum." + ending);
            Files.write(
                    file,
                    visitor.visits("OFFICER", get(page + "/consolidated-report." + ending))
                            .andExpect(status().isOk())
                            .andReturn()
                            .getResponse()
                            .getContentAsByteArray());
            assertThat(read(ending, file)).as(ending).isEqualTo(shown);
        }
    }

    private static PrintedFigures read(String ending, Path file) throws Exception {
        return switch (ending) {
            case "json" -> PrintedFigures.json(JSON.readTree(file.toFile()));
            case "html" -> PrintedFigures.html(file);
            case "docx" -> PrintedFigures.docx(file);
            case "xlsx" -> PrintedFigures.xlsx(file);
            default -> PrintedFigures.pdf(file);
        };
    }

    /** The figures of the page, each of which opens. */
    private static PrintedFigures shown(String page) {
        var tables = new TreeMap<String, List<String>>();
        var figures = FIGURE.matcher(page);
        while (figures.find()) {
            tables.computeIfAbsent(figures.group(1), none -> new ArrayList<>()).add(figures.group(2));
        }
        return PrintedFigures.of(List.copyOf(tables.values()));
    }
}
