package org.disclosuredesk.query.annualreport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Table 3 counted a second time, straight from the stored JSON and without any class of the desk's: by the dates alone,
 * as the contract defines it, and by the carry-over facts.
 *
 * <p>Columns and grounds are known by the names they are stored under.
 */
final class PlainCount {

    private static final ObjectMapper JSON = new ObjectMapper();

    private PlainCount() {}

    /** A row of the log. */
    record Stored(String subject, String type, String payload) {}

    /** One answer: its day, its ground, and the year it was undone in. */
    private static final class Answer {
        private final int event;
        private String decidedOn;
        private String ground;
        private boolean voided;
        private String setAsideOn;
        private int setAsideEvent = -1;

        private Answer(int event, String decidedOn, String ground) {
            this.event = event;
            this.decidedOn = decidedOn;
            this.ground = ground;
        }

        private boolean undoneInItsYear() {
            return setAsideOn != null && yearOf(setAsideOn) <= yearOf(decidedOn);
        }
    }

    /** One request as its events tell it. */
    private static final class Request {
        private String kind;
        private String receivedOn;
        private boolean voided;
        private final List<Answer> answers = new ArrayList<>();
        private final List<Integer> carried = new ArrayList<>();

        private Answer counted() {
            for (var answer : answers) {
                if (!answer.voided && !answer.undoneInItsYear()) {
                    return answer;
                }
            }
            return null;
        }
    }

    private static int yearOf(String date) {
        return Integer.parseInt(date.substring(0, 4));
    }

    /** Row name + "/" + kind, to count, by what the dates say; open at the year's end is carried out. */
    static Map<String, Integer> byDates(List<Stored> log, int year) {
        var counts = new TreeMap<String, Integer>();
        for (var request : requests(log)) {
            if (request.voided || yearOf(request.receivedOn) > year) {
                continue;
            }
            var answer = request.counted();
            var answered = answer == null ? Integer.MAX_VALUE : yearOf(answer.decidedOn);
            var kind = "/" + request.kind;
            if (yearOf(request.receivedOn) == year) {
                add(counts, "new" + kind);
            }
            if (yearOf(request.receivedOn) < year && answered >= year) {
                add(counts, "carriedIn" + kind);
            }
            if (answered == year) {
                add(counts, answer.ground + kind);
            }
            if (answered > year) {
                add(counts, "carriedOut" + kind);
            }
        }
        return counts;
    }

    /** The carry-over facts of a year: row 四 of the year and row 二 of the next. */
    static Map<String, Integer> carryOverFacts(List<Stored> log, int year) {
        var counts = new TreeMap<String, Integer>();
        for (var request : requests(log)) {
            for (var carried : request.carried) {
                if (carried == year) {
                    add(counts, "carriedOut/" + request.kind);
                }
                if (carried == year - 1) {
                    add(counts, "carriedIn/" + request.kind);
                }
            }
        }
        return counts;
    }

    private static void add(Map<String, Integer> counts, String cell) {
        counts.merge(cell, 1, Integer::sum);
    }

    private static List<Request> requests(List<Stored> log) {
        Map<String, Request> requests = new HashMap<>();
        Map<String, Integer> sequence = new HashMap<>();
        for (var stored : log) {
            var json = read(stored.payload());
            var at = sequence.merge(stored.subject(), 1, Integer::sum) - 1;
            var request = requests.computeIfAbsent(stored.subject(), subject -> new Request());
            switch (stored.type()) {
                case "RequestReceived" -> {
                    request.kind = json.get("applicantKind").asText();
                    request.receivedOn = json.get("receivedOn").asText();
                }
                case "InformationDisclosed" ->
                    request.answers.add(new Answer(at, json.get("decidedOn").asText(), "DISCLOSED"));
                case "InformationPartiallyDisclosed" ->
                    request.answers.add(new Answer(at, json.get("decidedOn").asText(), "PARTIALLY_DISCLOSED"));
                case "DisclosureRefused", "InformationUnavailable", "RequestNotProcessed", "RequestClosedOtherwise" ->
                    request.answers.add(new Answer(
                            at,
                            json.get("decidedOn").asText(),
                            json.get("ground").asText()));
                case "DecisionSetAside" -> {
                    var undone = request.answers.get(json.get("decisionNo").asInt() - 1);
                    undone.setAsideOn = json.get("setAsideOn").asText();
                    undone.setAsideEvent = at;
                }
                case "RecordRectified" -> rectify(request, json);
                case "RequestCarriedOver" ->
                    request.carried.add(json.get("year").asInt());
                case "CarryOverWithdrawn" ->
                    request.carried.remove(Integer.valueOf(json.get("year").asInt()));
                default -> {
                    // Nothing else moves table 3.
                }
            }
        }
        return List.copyOf(requests.values());
    }

    private static void rectify(Request request, JsonNode json) {
        var event = json.get("eventSequence").asInt();
        var field = json.has("field") ? json.get("field").asText() : "";
        var to = json.has("to") ? json.get("to").asText() : null;
        if (event == 0) {
            switch (field) {
                case "" -> request.voided = true;
                case "receivedOn" -> request.receivedOn = to;
                case "applicantKind" -> request.kind = to;
                default -> throw new IllegalArgumentException(field);
            }
        }
        for (var answer : request.answers) {
            if (answer.event == event) {
                switch (field) {
                    case "" -> answer.voided = true;
                    case "decidedOn" -> answer.decidedOn = to;
                    case "ground" -> answer.ground = to;
                    default -> throw new IllegalArgumentException(field);
                }
            }
            if (answer.setAsideEvent == event) {
                answer.setAsideOn = to;
                answer.setAsideEvent = to == null ? -1 : event;
            }
        }
    }

    private static JsonNode read(String payload) {
        try {
            return JSON.readTree(payload);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
