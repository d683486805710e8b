package org.disclosuredesk.query.casefile;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.disclosuredesk.query.words.Phrase;
import org.disclosuredesk.query.words.Terms;

/**
 * One field of an act's form.
 *
 * @param name as it is sent
 * @param kind what is typed into it
 * @param required whether it must be filled in
 * @param proposes what stands in it at first, as text
 * @param offers what there is to choose from
 */
record Field(
        String name,
        Kind kind,
        boolean required,
        Function<Situation, String> proposes,
        Function<Situation, List<Option>> offers) {

    /** What is typed into a field. */
    enum Kind {
        /** A day that has come. */
        DAY,
        /** A day that may lie ahead. */
        DAY_AHEAD,
        /** One line. */
        LINE,
        /** One line, some of which are proposed. */
        SUGGESTED,
        /** Several lines. */
        TEXT,
        /** Several lines, each a thing of its own. */
        LIST,
        /** A whole number. */
        NUMBER,
        /** An amount of money. */
        AMOUNT,
        /** One of several. */
        CHOICE
    }

    /** Something to choose, and what it is called. */
    record Option(String value, Phrase says) {

        static Option of(Enum<?> term) {
            return new Option(term.name(), Phrase.of(Terms.keyOf(term)));
        }
    }

    private static final Function<Situation, List<Option>> NONE = situation -> List.of();
    private static final Function<Situation, String> EMPTY = situation -> "";

    /** The day it happened: today, unless another is typed. */
    static Field on(String name) {
        return new Field(name, Kind.DAY, true, situation -> situation.today().toString(), NONE);
    }

    /** Another day that has come, where it is known. */
    static Field day(String name) {
        return of(name, Kind.DAY);
    }

    /** A day that may lie ahead. */
    static Field ahead(String name) {
        return of(name, Kind.DAY_AHEAD);
    }

    static Field line(String name) {
        return of(name, Kind.LINE);
    }

    static Field text(String name) {
        return of(name, Kind.TEXT);
    }

    static Field number(String name) {
        return of(name, Kind.NUMBER);
    }

    static Field of(String name, Kind kind) {
        return new Field(name, kind, false, EMPTY, NONE);
    }

    /** One of these terms. */
    static Field choice(String name, Enum<?>... terms) {
        return choice(name, situation -> Arrays.stream(terms).map(Option::of).toList());
    }

    /** One of several that must be chosen; the first is chosen already where it is the only one. */
    static Field choice(String name, Function<Situation, List<Option>> options) {
        return new Field(
                name,
                Kind.CHOICE,
                true,
                situation -> options.apply(situation).size() == 1
                        ? options.apply(situation).get(0).value()
                        : "",
                options);
    }

    Field must() {
        return new Field(name, kind, true, proposes, offers);
    }

    Field may() {
        return new Field(name, kind, false, proposes, offers);
    }

    Field proposing(Function<Situation, String> first) {
        return new Field(name, kind, required, first, offers);
    }

    Field suggesting(Function<Situation, List<String>> lines) {
        return new Field(
                name,
                Kind.SUGGESTED,
                required,
                proposes,
                situation -> lines.apply(situation).stream()
                        .map(line -> new Option(line, Phrase.of("word.as-it-is", line)))
                        .toList());
    }

    /** Whether it is today unless another day is typed. */
    boolean isToday(Situation situation) {
        return kind == Kind.DAY
                && proposes.apply(situation).equals(situation.today().toString());
    }

    /** What may stand in it so that a rule can be asked: all there is to choose, and nothing where nothing must. */
    List<String> something(Situation situation) {
        if (kind == Kind.CHOICE) {
            return offers.apply(situation).stream().map(Option::value).toList();
        }
        if (kind != Kind.LIST && !required) {
            return List.of(isToday(situation) ? situation.today().toString() : "");
        }
        return List.of(
                switch (kind) {
                    case DAY, DAY_AHEAD -> situation.today().toString();
                    case NUMBER, AMOUNT -> "1";
                    default -> "-";
                });
    }

    /** Whether so much may be typed into it that it cannot travel in an address. */
    boolean isLong() {
        return kind == Kind.TEXT;
    }
}
