package org.disclosuredesk.query.dashboard;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A dashboard as it is sent to the pages that are open: figures by name, and the newest events in every language. */
@Component
class BoardMessage {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final MessageSource messages;

    BoardMessage(MessageSource messages) {
        this.messages = messages;
    }

    /** The figures and the news, without when they were made: equal where nothing has changed. */
    Map<String, Object> of(Board board) {
        var figures = new LinkedHashMap<String, String>();
        board.figures().forEach((name, figure) -> figures.put(name, figure.shown()));
        var message = new LinkedHashMap<String, Object>();
        message.put("day", board.day().toString());
        message.put("balances", board.balances());
        message.put("figures", figures);
        // Their ids alone: an open page that lists them asks for what has changed by itself, as whoever opened it.
        message.put(
                "unsigned",
                board.unsigned().stream().map(one -> one.row().requestId()).toList());
        message.put("news", board.news().stream().map(this::line).toList());
        return message;
    }

    private Map<String, String> line(News one) {
        return Map.of(
                "when", one.when(),
                "registerNo", one.registerNo(),
                "link", one.link(),
                "chinese", event(one, Locale.SIMPLIFIED_CHINESE),
                "english", event(one, Locale.ENGLISH));
    }

    private String event(News one, Locale language) {
        return messages.getMessage("event." + one.event(), null, language);
    }

    /** As text, with the place in the log it knows and the time it was made at. */
    static String written(Map<String, Object> message, long position, String at) {
        var whole = new LinkedHashMap<String, Object>();
        whole.put("position", position);
        whole.put("at", at);
        whole.putAll(message);
        try {
            return JSON.writeValueAsString(whole);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Texts can be written", e);
        }
    }
}
