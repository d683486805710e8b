package org.disclosuredesk.query.annualreport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.disclosuredesk.eventlog.EventJson;
import org.disclosuredesk.law.Cells;
import org.disclosuredesk.law.Table3Row;
import org.disclosuredesk.law.term.ApplicantKind;
import org.disclosuredesk.law.term.Figure;
import org.disclosuredesk.law.term.RemedyKind;

/** The report as JSON, in the keys outside programs rely on. */
public final class AnnualReportJson {

    private static final ObjectMapper JSON = EventJson.mapper();

    private AnnualReportJson() {}

    /** The whole report, indented. */
    public static String of(ReportDocument document) {
        var report = document.report();
        var json = new LinkedHashMap<String, Object>();
        json.put("agency", report.agency());
        json.put("year", report.year());
        json.putAll(tables(report));
        json.put("asOf", report.asOf());
        json.put("yearClosed", report.ended());
        json.put("sections", ReportForm.SECTIONS);
        json.put(
                "narrative",
                document.sections().stream().map(AnnualReportJson::section).toList());
        json.put("checks", report.checks().stream().map(AnnualReportJson::check).toList());
        json.put("logPosition", report.pin().logPosition());
        json.put("rulesVersion", report.pin().rulesVersion());
        json.put("calendarVersion", report.pin().calendarVersion());
        json.put("tablesHash", tablesHash(report));
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The report cannot be written as JSON", e);
        }
    }

    /** SHA-256 over tables 2, 3 and 4 as compact JSON, lower-case hex: what a published report is recognised by. */
    public static String tablesHash(AnnualReport report) {
        try {
            var bytes = JSON.writeValueAsString(tables(report)).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (JsonProcessingException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("The tables cannot be hashed", e);
        }
    }

    private static Map<String, Object> tables(AnnualReport report) {
        var tables = new LinkedHashMap<String, Object>();
        tables.put("table2", table2(report.table2()));
        tables.put("table3", table3(report.table3()));
        tables.put("table4", table4(report.table4()));
        return tables;
    }

    private static Map<String, Object> table2(Table2 table) {
        var json = new LinkedHashMap<String, Object>();
        json.put(
                "regulations",
                documents(table, Figure.REGULATIONS_MADE, Figure.REGULATIONS_REPEALED, Figure.REGULATIONS_IN_FORCE));
        json.put(
                "normative_documents",
                documents(
                        table,
                        Figure.NORMATIVE_DOCUMENTS_MADE,
                        Figure.NORMATIVE_DOCUMENTS_REPEALED,
                        Figure.NORMATIVE_DOCUMENTS_IN_FORCE));
        json.put("administrative_licensing", table.figure(Figure.ADMINISTRATIVE_LICENSING));
        json.put("administrative_punishment", table.figure(Figure.ADMINISTRATIVE_PUNISHMENT));
        json.put("administrative_coercion", table.figure(Figure.ADMINISTRATIVE_COERCION));
        json.put("administrative_fees_10k_yuan", table.figure(Figure.ADMINISTRATIVE_FEES));
        return json;
    }

    private static Map<String, Object> documents(Table2 table, Figure made, Figure repealed, Figure inForce) {
        var json = new LinkedHashMap<String, Object>();
        json.put("made", table.figure(made));
        json.put("repealed", table.figure(repealed));
        json.put("in_force", table.figure(inForce));
        return json;
    }

    private static Map<String, Object> table3(Table3 table) {
        var columns = new ArrayList<>(Arrays.stream(ApplicantKind.values())
                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                .toList());
        columns.add("total");
        var rows = new LinkedHashMap<String, List<Integer>>();
        for (var row : Table3Row.values()) {
            rows.put(row.key(), table.rows().get(row));
        }
        var json = new LinkedHashMap<String, Object>();
        json.put("columns", columns);
        json.put("rows", rows);
        return json;
    }

    private static Map<String, Object> table4(Table4 table) {
        var json = new LinkedHashMap<String, Object>();
        for (var kind : RemedyKind.values()) {
            var block = table.block(kind);
            var figures = new LinkedHashMap<String, Integer>();
            figures.put("upheld", block.upheld());
            figures.put("corrected", block.corrected());
            figures.put("other", block.other());
            figures.put("pending", block.pending());
            figures.put("total", block.total());
            json.put(Cells.key(kind), figures);
        }
        return json;
    }

    private static Map<String, Object> section(ReportDocument.Section section) {
        var json = new LinkedHashMap<String, Object>();
        json.put("section", section.no());
        json.put("heading", section.heading());
        json.put(
                "paragraphs",
                section.passages().stream().map(ReportDocument.Passage::whole).toList());
        return json;
    }

    private static Map<String, Object> check(AnnualReport.Check check) {
        var json = new LinkedHashMap<String, Object>();
        json.put("check", check.key());
        json.put("holds", check.holds());
        json.put("left", check.left());
        json.put("right", check.right());
        return json;
    }
}
