package org.disclosuredesk.query.calculator;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.disclosuredesk.calendar.Calendars;
import org.disclosuredesk.law.ReceiptDay;
import org.disclosuredesk.law.term.Channel;
import org.disclosuredesk.law.term.ReceiptBasis;
import org.disclosuredesk.query.due.Today;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Works out a due date from what is typed; everything stands in the address, so that it can be kept and sent on. */
@Controller
class CalculatorPage {

    private static final int SPANS = 2;

    /** More consultations than this are a machine at play. */
    private static final int MOST_SPANS = 20;

    private final Calendars calendars;
    private final Today today;

    CalculatorPage(Calendars calendars, Today today) {
        this.calendars = calendars;
        this.today = today;
    }

    /** A consultation as it was typed. */
    public record Span(int no, String from, String to) {}

    @GetMapping("/calculator")
    String show(@RequestParam MultiValueMap<String, String> asked, Model model) {
        model.addAttribute("asked", asked.toSingleValueMap());
        model.addAttribute("channels", channels());
        model.addAttribute("spans", spans(asked));
        return result(asked, model, "calculator/calculator");
    }

    @GetMapping("/calculator/result")
    String result(@RequestParam MultiValueMap<String, String> asked, Model model) {
        return result(asked, model, "calculator/calculator :: result");
    }

    private String result(MultiValueMap<String, String> asked, Model model, String view) {
        model.addAttribute(
                "result",
                Calculation.of(
                        asked.toSingleValueMap(),
                        several(asked, "from"),
                        several(asked, "to"),
                        calendars.current(),
                        today.date()));
        return view;
    }

    /** What was typed, and one empty line more. */
    private static List<Span> spans(MultiValueMap<String, String> asked) {
        var from = several(asked, "from");
        var to = several(asked, "to");
        var spans = new ArrayList<Span>();
        for (var no = 0; no < Math.max(from.size(), to.size()); no++) {
            var sent = no < from.size() ? from.get(no) : "";
            var came = no < to.size() ? to.get(no) : "";
            if (!sent.isBlank() || !came.isBlank()) {
                spans.add(new Span(spans.size(), sent, came));
            }
        }
        do {
            spans.add(new Span(spans.size(), "", ""));
        } while (spans.size() < SPANS);
        return spans;
    }

    private static List<String> several(MultiValueMap<String, String> asked, String name) {
        return asked.getOrDefault(name, List.of()).stream().limit(MOST_SPANS).toList();
    }

    private static Map<Channel, ReceiptBasis> channels() {
        var channels = new EnumMap<Channel, ReceiptBasis>(Channel.class);
        for (var channel : Channel.values()) {
            channels.put(channel, ReceiptDay.basisOf(channel));
        }
        return channels;
    }
}
