package org.disclosuredesk.ledger;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.disclosuredesk.eventlog.EventJson;
import org.disclosuredesk.law.Cells;
import org.disclosuredesk.law.Table3Row;
import org.disclosuredesk.law.term.Figure;
import org.disclosuredesk.law.term.RemedyKind;
import org.disclosuredesk.ledger.Fault.Problem;
import org.disclosuredesk.publishing.TableFigures;

/** A report as JSON, in the keys outside programs rely on. */
final class OutsideReportJson {

    private static final ObjectMapper JSON = EventJson.mapper()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .configure(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES, false);

    private final OutsideReportReader report;

    OutsideReportJson(OutsideReportReader report) {
        this.report = report;
    }

    void read(byte[] content) throws IOException {
        var json = JSON.readTree(content);
        if (json == null || !json.isObject()) {
            throw new IOException("no report");
        }
        if (json.path("agency").isTextual()) {
            report.says(json.path("agency").asText());
        }
        report.year(json.path("year").asText(), "year");
        table2(json.path("table2"));
        table3(json.path("table3"));
        table4(json.path("table4"));
        hash(json);
    }

    private void table2(JsonNode table) {
        for (var figure : Figure.values()) {
            var node = table;
            for (var key : TableFigures.placeOf(figure)) {
                node = node.path(key);
            }
            if (!node.isMissingNode()) {
                report.put(
                        figure,
                        amount(
                                node,
                                OutsideReportReader.TABLE2,
                                String.join(".", TableFigures.placeOf(figure)),
                                figure == Figure.ADMINISTRATIVE_FEES));
            }
        }
    }

    private void table3(JsonNode table) {
        var columns = columns(table.path("columns"));
        var rows = table.path("rows");
        rows.fieldNames().forEachRemaining(key -> {
            if (Arrays.stream(Table3Row.values()).noneMatch(row -> row.key().equals(key))) {
                report.fault(OutsideReportReader.TABLE3, 0, "rows", key, Problem.UNKNOWN_ROW);
            }
        });
        for (var row : Table3Row.values()) {
            var node = rows.path(row.key());
            if (node.isMissingNode()) {
                continue;
            }
            if (node.size() > columns.size()) {
                report.fault(
                        OutsideReportReader.TABLE3, 0, row.key(), node.toString(), Problem.NOT_A_FIGURE_OF_A_REPORT);
            }
            var figures = new ArrayList<Integer>();
            for (var key : TableFigures.COLUMNS) {
                var at = columns.indexOf(key);
                var cell = at < 0 || at >= node.size() ? MissingNode.getInstance() : node.get(at);
                figures.add(amount(cell, OutsideReportReader.TABLE3, row.key() + "." + key, false)
                        .intValue());
            }
            report.put(row, figures, 0);
        }
    }

    /** The columns in the order they stand in; that of the form where the report does not say. */
    private List<String> columns(JsonNode named) {
        if (!named.isArray()) {
            return TableFigures.COLUMNS;
        }
        var columns = new ArrayList<String>();
        for (var one : named) {
            var key = one.asText();
            if (!TableFigures.COLUMNS.contains(key)) {
                report.fault(OutsideReportReader.TABLE3, 0, "columns", key, Problem.UNKNOWN_ROW);
            }
            if (columns.contains(key)) {
                report.fault(OutsideReportReader.TABLE3, 0, "columns", key, Problem.DOUBLE_ROW);
            }
            columns.add(key);
        }
        for (var key : TableFigures.COLUMNS) {
            if (!columns.contains(key)) {
                report.fault(OutsideReportReader.TABLE3, 0, "columns", null, Problem.MISSING_ROW, key);
            }
        }
        return columns;
    }

    private void table4(JsonNode table) {
        table.fieldNames().forEachRemaining(key -> {
            if (Arrays.stream(RemedyKind.values())
                    .noneMatch(kind -> Cells.key(kind).equals(key))) {
                report.fault(OutsideReportReader.TABLE4, 0, null, key, Problem.UNKNOWN_ROW);
            }
        });
        for (var kind : RemedyKind.values()) {
            var block = table.path(Cells.key(kind));
            if (block.isMissingNode()) {
                continue;
            }
            report.put(
                    kind,
                    TableFigures.RESULTS.stream()
                            .map(key -> amount(
                                            block.path(key),
                                            OutsideReportReader.TABLE4,
                                            Cells.key(kind) + "." + key,
                                            false)
                                    .intValue())
                            .toList(),
                    0);
        }
    }

    /** Nothing is nought; anything but a figure is named. */
    private BigDecimal amount(JsonNode node, String table, String place, boolean fees) {
        if (node.isMissingNode() || node.isNull()) {
            return BigDecimal.ZERO;
        }
        if (node.isTextual()) {
            return report.figure(node.asText(), table, 0, place, fees);
        }
        // Asked before it is written out: a figure may have a million digits.
        if (!node.isNumber() || !OutsideReportReader.possible(node.decimalValue(), fees)) {
            report.fault(table, 0, place, node.isNumber() ? "" : node.toString(), Problem.NOT_A_FIGURE_OF_A_REPORT);
            return BigDecimal.ZERO;
        }
        return fees ? node.decimalValue() : node.decimalValue().setScale(0);
    }

    /** A report that names the hash of its tables must still have them. */
    private void hash(JsonNode json) {
        var named = json.path("tablesHash");
        if (named.isTextual() && report.hash().filter(named.asText()::equals).isEmpty()) {
            report.fault("", 0, "tablesHash", named.asText(), Problem.OTHER_HASH);
        }
    }
}
