package org.disclosuredesk.query.reportfile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import org.disclosuredesk.eventlog.EventJson;
import org.disclosuredesk.query.annualreport.AnnualReport;
import org.disclosuredesk.query.annualreport.ReportForm;
import org.disclosuredesk.query.narrative.ReportDocument;

/** The report as JSON, in the keys outside programs rely on. */
public final class AnnualReportJson {

    private static final ObjectMapper JSON = EventJson.mapper();

    private AnnualReportJson() {}

    /** The whole report, indented. */
    public static String of(ReportDocument document) {
        return of(document, Map.of());
    }

    /** The same, with what else is known of it. */
    static String of(ReportDocument document, Map<String, ?> further) {
        var report = document.report();
        var json = new LinkedHashMap<String, Object>();
        json.put("agency", report.agency());
        json.put("year", report.year());
        json.putAll(report.tables().asJson());
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
        json.put("tablesHash", report.tables().hash());
        json.putAll(further);
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The report cannot be written as JSON", e);
        }
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
