package org.disclosuredesk.query.casefile;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.disclosuredesk.events.Decision;
import org.disclosuredesk.events.DeskEvent;
import org.disclosuredesk.events.LetterIssued;
import org.disclosuredesk.events.PersonalData;
import org.disclosuredesk.events.RecordRectified;
import org.disclosuredesk.events.RequestReceived;
import org.disclosuredesk.law.LegalDay;
import org.disclosuredesk.law.Rectification;
import org.disclosuredesk.law.term.LetterKind;
import org.disclosuredesk.query.words.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * What an event tells besides its name and day: each component, under its name in the bundle.
 *
 * <p>Components are read by reflection, so that an event added later is shown whole and not forgotten here.
 */
final class Details {

    /** Names of things, and what the timeline tells in another way. */
    static final Set<String> NOT_SHOWN = Set.of(
            "agencyId",
            "requestId",
            "remedyId",
            "reviewId",
            "applicantId",
            "consultationId",
            "attachmentId",
            "letterId",
            "splitFrom",
            "intoRequestIds",
            "sha256",
            "about",
            "templateSha256",
            "registerNo",
            "decisionNo",
            "movedFrom",
            "answerDueOn",
            "provisional",
            "calendarVersion");

    private static final String GROUND = "ground";

    private Details() {}

    /** The details of an event, with what later events put right in it. */
    static List<Detail> of(Filed filed, List<RecordRectified> rectifications) {
        var shown = new ArrayList<Detail>();
        for (var component : filed.event().getClass().getRecordComponents()) {
            shown.addAll(of(filed, component, rectifications));
        }
        if (filed.event() instanceof Decision decision
                && named(decision, GROUND).isEmpty()) {
            rectified(GROUND, decision.ground(), rectifications).ifPresent(shown::add);
        }
        return shown;
    }

    private static List<Detail> of(Filed filed, RecordComponent component, List<RecordRectified> rectifications) {
        var event = filed.event();
        var value = read(event, component);
        var name = component.getName();
        if (value == null || NOT_SHOWN.contains(name)) {
            return List.of();
        }
        if (event instanceof LetterIssued && name.equals("letterKind")) {
            return List.of(Detail.of(label(name), letterKind((String) value)));
        }
        if (value instanceof PersonalData personal) {
            return event instanceof RequestReceived ? List.of() : personal(personal);
        }
        if (value instanceof Collection<?> several && several.isEmpty()) {
            return List.of();
        }
        var rectified = rectified(name, value, rectifications);
        if (rectified.isPresent()) {
            return List.of(rectified.get());
        }
        if (name.equals("article")) {
            return List.of(Detail.of(label(name), Phrase.of("field.article.of", value)));
        }
        return name.equals(dayOf(filed).component()) ? List.of() : List.of(Detail.of(label(name), value));
    }

    /** The values of an envelope; one that is sealed shows nothing. */
    static List<Detail> personal(PersonalData personal) {
        var clear = personal.clear();
        return clear == null
                ? List.of()
                : clear.entrySet().stream()
                        .map(entry -> Detail.of("PersonalField." + entry.getKey(), entry.getValue()))
                        .toList();
    }

    /** The detail a field of an event is, before and after it was rectified; empty where it never was. */
    static Optional<Detail> rectified(String field, Object value, List<RecordRectified> rectifications) {
        return rectifications.stream()
                .filter(rectification -> field.equals(rectification.field()) && rectification.to() != null)
                .reduce((earlier, later) -> later)
                .map(last -> new Detail(label(field), value, likewise(value, last.to())));
    }

    /** What a rectification changed, in the terms of the event it is about. */
    static Optional<Detail> change(RecordRectified rectification, DeskEvent about) {
        var field = rectification.field();
        if (field == null) {
            return Optional.empty();
        }
        return value(about, field)
                .map(value -> new Detail(
                        label(field), likewise(value, rectification.from()), likewise(value, rectification.to())));
    }

    /** The legal day of a line, as it reads now. */
    static LocalDate onAsItReads(Filed filed, List<RecordRectified> rectifications) {
        var field = dayOf(filed).component();
        return Stream.ofNullable(field)
                .flatMap(day -> rectified(day, filed.happenedOn(), rectifications).stream())
                .map(Detail::now)
                .map(LocalDate.class::cast)
                .findFirst()
                .orElse(filed.happenedOn());
    }

    /** The value of a field of an event, by its name. */
    static Optional<Object> value(DeskEvent event, String field) {
        if (event instanceof Decision decision && field.equals(GROUND)) {
            return Optional.of(decision.ground());
        }
        return named(event, field).map(component -> read(event, component));
    }

    static String label(String component) {
        return component.startsWith(Rectification.PERSONAL)
                ? "PersonalField." + component.substring(Rectification.PERSONAL.length())
                : "field." + component;
    }

    private static LegalDay dayOf(Filed filed) {
        return LegalDay.of(filed.event(), filed.happenedOn());
    }

    private static Optional<RecordComponent> named(DeskEvent event, String name) {
        return Stream.of(event.getClass().getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .findFirst();
    }

    private static @Nullable Object read(DeskEvent event, RecordComponent component) {
        try {
            return component.getAccessor().invoke(event);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Every component of an event can be read", e);
        }
    }

    /** The letter of that name; the name itself where an older desk had another. */
    private static Object letterKind(String name) {
        return Stream.of(LetterKind.values())
                .filter(kind -> kind.name().equals(name))
                .map(Object.class::cast)
                .findFirst()
                .orElse(name);
    }

    /** A text as the kind of thing the value is: a term, a day, or text. */
    private static Object likewise(Object value, @Nullable String text) {
        if (text == null) {
            return value;
        }
        if (value instanceof Enum<?> term) {
            return Stream.of(term.getDeclaringClass().getEnumConstants())
                    .filter(constant -> constant.name().equals(text))
                    .findFirst()
                    .orElseThrow();
        }
        return value instanceof LocalDate ? LocalDate.parse(text) : text;
    }
}
