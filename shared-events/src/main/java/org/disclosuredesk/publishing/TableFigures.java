package org.disclosuredesk.publishing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
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

/**
 * Tables 2, 3 and 4 of a report as figures, in the keys outside programs rely on. They may contradict each other: whoever
 * reads them asks.
 *
 * @param table2 every figure of the form
 * @param table3 per row six kinds of applicant in the order of {@link ApplicantKind}, then the total
 * @param table4 per kind of remedy upheld, corrected, other, pending, total
 */
public record TableFigures(
        Map<Figure, BigDecimal> table2, Map<Table3Row, List<Integer>> table3, Map<RemedyKind, List<Integer>> table4) {

    /** The columns of a block of table 4, in the order of the form. */
    public static final List<String> RESULTS = List.of("upheld", "corrected", "other", "pending", "total");

    /** The keys of the columns of table 3, in the order of the form. */
    public static final List<String> COLUMNS = columns();

    /** Money keeps its decimals, read as it was written. */
    private static final ObjectMapper JSON = EventJson.mapper()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .configure(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES, false);

    /** Where the figures of table 2 stand in the report's JSON, in its order. */
    private static final Map<Figure, List<String>> PLACES = places();

    private static List<String> columns() {
        var columns = new ArrayList<>(Arrays.stream(ApplicantKind.values())
                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                .toList());
        columns.add("total");
        return List.copyOf(columns);
    }

    private static Map<Figure, List<String>> places() {
        var places = new EnumMap<Figure, List<String>>(Figure.class);
        places.put(Figure.REGULATIONS_MADE, List.of("regulations", "made"));
        places.put(Figure.REGULATIONS_REPEALED, List.of("regulations", "repealed"));
        places.put(Figure.REGULATIONS_IN_FORCE, List.of("regulations", "in_force"));
        places.put(Figure.NORMATIVE_DOCUMENTS_MADE, List.of("normative_documents", "made"));
        places.put(Figure.NORMATIVE_DOCUMENTS_REPEALED, List.of("normative_documents", "repealed"));
        places.put(Figure.NORMATIVE_DOCUMENTS_IN_FORCE, List.of("normative_documents", "in_force"));
        places.put(Figure.ADMINISTRATIVE_LICENSING, List.of("administrative_licensing"));
        places.put(Figure.ADMINISTRATIVE_PUNISHMENT, List.of("administrative_punishment"));
        places.put(Figure.ADMINISTRATIVE_COERCION, List.of("administrative_coercion"));
        places.put(Figure.ADMINISTRATIVE_FEES, List.of("administrative_fees_10k_yuan"));
        return places;
    }

    /** Where a figure of table 2 stands in the report's JSON. */
    public static List<String> placeOf(Figure figure) {
        return PLACES.get(figure);
    }

    /** The tables as they stand in the report's JSON. */
    public Map<String, Object> asJson() {
        var json = new LinkedHashMap<String, Object>();
        json.put("table2", table2Json());
        json.put("table3", table3Json());
        json.put("table4", table4Json());
        return json;
    }

    private Map<String, Object> table2Json() {
        var json = new LinkedHashMap<String, Object>();
        var documents = new LinkedHashMap<String, Map<String, BigDecimal>>();
        PLACES.forEach((figure, place) -> {
            if (place.size() == 1) {
                json.put(place.get(0), table2.get(figure));
            } else {
                var block = documents.computeIfAbsent(place.get(0), none -> new LinkedHashMap<>());
                block.put(place.get(1), table2.get(figure));
                json.put(place.get(0), block);
            }
        });
        return json;
    }

    private Map<String, Object> table3Json() {
        var rows = new LinkedHashMap<String, List<Integer>>();
        for (var row : Table3Row.values()) {
            rows.put(row.key(), table3.get(row));
        }
        var json = new LinkedHashMap<String, Object>();
        json.put("columns", COLUMNS);
        json.put("rows", rows);
        return json;
    }

    private Map<String, Object> table4Json() {
        var json = new LinkedHashMap<String, Object>();
        for (var kind : RemedyKind.values()) {
            var block = new LinkedHashMap<String, Integer>();
            for (var at = 0; at < RESULTS.size(); at++) {
                block.put(RESULTS.get(at), table4.get(kind).get(at));
            }
            json.put(Cells.key(kind), block);
        }
        return json;
    }

    /** The tables on one line, as they are hashed and kept. */
    public String text() {
        try {
            return JSON.writeValueAsString(asJson());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The tables cannot be written", e);
        }
    }

    /** SHA-256 over {@link #text()}, lower-case hex: what a report is recognised by. */
    public String hash() {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** The tables that were kept as {@link #text()}. */
    public static TableFigures of(String text) {
        try {
            var json = JSON.readTree(text);
            var table2 = new EnumMap<Figure, BigDecimal>(Figure.class);
            PLACES.forEach((figure, place) -> {
                var node = json.path("table2");
                for (var key : place) {
                    node = node.path(key);
                }
                table2.put(figure, node.decimalValue());
            });
            var table3 = new EnumMap<Table3Row, List<Integer>>(Table3Row.class);
            for (var row : Table3Row.values()) {
                table3.put(row, integers(json.path("table3").path("rows").path(row.key())));
            }
            var table4 = new EnumMap<RemedyKind, List<Integer>>(RemedyKind.class);
            for (var kind : RemedyKind.values()) {
                var block = json.path("table4").path(Cells.key(kind));
                table4.put(
                        kind,
                        RESULTS.stream().map(key -> block.path(key).intValue()).toList());
            }
            return new TableFigures(table2, table3, table4);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Tables that were kept cannot be read", e);
        }
    }

    private static List<Integer> integers(JsonNode row) {
        var figures = new ArrayList<Integer>();
        row.forEach(figure -> figures.add(figure.intValue()));
        return figures;
    }
}
