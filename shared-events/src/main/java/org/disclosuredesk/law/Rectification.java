package org.disclosuredesk.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.disclosuredesk.events.AnswerDelayed;
import org.disclosuredesk.events.AnswerDueDateMoved;
import org.disclosuredesk.events.CarryOverWithdrawn;
import org.disclosuredesk.events.Decision;
import org.disclosuredesk.events.PersonalData;
import org.disclosuredesk.events.PersonalField;
import org.disclosuredesk.events.RecordRectified;
import org.disclosuredesk.events.RequestCarriedOver;
import org.disclosuredesk.events.RequestEvent;
import org.disclosuredesk.events.RequestReceived;
import org.disclosuredesk.events.RequestSplit;
import org.disclosuredesk.law.RequestState.Happened;
import org.disclosuredesk.law.term.Ground;
import org.jspecify.annotations.Nullable;

/**
 * Putting right a clerk's slip (更正): what of a request can be put right, how it reads now, and how it reads after.
 *
 * <p>Any recorded fact can be, but for what only names it: numbers and keys. A personal value goes by {@code personal.}
 * and its field, and travels in the envelope.
 */
public final class Rectification {

    /** Before the name of a personal value. */
    public static final String PERSONAL = "personal.";

    private static final String GROUND = "ground";
    private static final String DUE = "answerDueOn";

    /** The last days that others have: computed from facts, and put right with them. */
    private static final List<String> LAST_DAYS = List.of("opinionDueOn", "payBy");

    /** What names a fact, or was computed from facts. */
    private static final Set<String> FIXED = Set.of(
            "agencyId",
            "requestId",
            "registerNo",
            "applicantId",
            "consultationId",
            "decisionNo",
            "draftNo",
            "splitFrom",
            "attachmentId",
            "letterId",
            "letterKind",
            "about",
            "templateVersion",
            "templateSha256",
            "mediaType",
            "bytes",
            "sha256",
            "remedyId",
            "movedFrom",
            DUE,
            "provisional",
            "calendarVersion",
            "personal");

    /** What the desk itself recorded, and what would leave others without their beginning. */
    private static final Set<Class<?>> NEVER = Set.of(
            RecordRectified.class,
            RequestCarriedOver.class,
            CarryOverWithdrawn.class,
            AnswerDueDateMoved.class,
            RequestSplit.class);

    private static final List<PersonalField> OF_THE_APPLICANT = List.of(
            PersonalField.NAME,
            PersonalField.IDENTITY_NO,
            PersonalField.CONTACT,
            PersonalField.AGENT,
            PersonalField.CO_APPLICANTS,
            PersonalField.INFORMATION_SOUGHT,
            PersonalField.FORM_WANTED,
            PersonalField.PURPOSE);

    private Rectification() {}

    /**
     * How a fact reads now.
     *
     * @param field the component of the event; null = the whole event
     * @return the value as text, empty text where none was recorded; empty where there is no such fact to put right
     */
    public static Optional<String> reads(RequestState state, long eventSequence, @Nullable String field) {
        return event(state, eventSequence).flatMap(event -> field == null ? Optional.of("") : reads(event, field));
    }

    /** What of an event can be put right: its days, then the rest as it is recorded, then the whole, as empty text. */
    public static List<String> fields(RequestState state, long eventSequence) {
        return event(state, eventSequence).stream()
                .flatMap(event -> Stream.of(
                                Arrays.stream(event.getClass().getRecordComponents())
                                        .map(component -> component.getName()),
                                event instanceof Decision ? Stream.of(GROUND) : Stream.<String>of(),
                                personalFields(event),
                                Stream.of(""))
                        .flatMap(names -> names)
                        .distinct()
                        .filter(name -> name.isEmpty() || reads(event, name).isPresent())
                        .sorted(Comparator.comparing(name -> rank(event, name))))
                .toList();
    }

    /** What kind of value a field holds: a day, a term, a figure, text; empty where there is no such fact. */
    public static Optional<Class<?>> holds(RequestState state, long eventSequence, String field) {
        return event(state, eventSequence)
                .filter(event -> reads(event, field).isPresent())
                .map(event -> event instanceof Decision && field.equals(GROUND)
                        ? Ground.class
                        : Components.named(event, field)
                                .<Class<?>>map(component -> component.getType())
                                .orElse(String.class));
    }

    /** The day that is never missing is most often the slip. */
    private static int rank(RequestEvent event, String field) {
        if (!field.endsWith("On")) {
            return 2;
        }
        return Components.named(event, field).filter(Components::optional).isPresent() ? 1 : 0;
    }

    /** A last day that an event sets others, under the name of its field. */
    public record LastDay(String field, LocalDate day) {}

    /**
     * The last day that follows from an event as it reads now, where it reads otherwise: a notice that came later leaves
     * others later to answer or to pay.
     */
    public static Optional<LastDay> lastDayThatFollows(RequestState state, long eventSequence, WorkingDays calendar) {
        return event(state, eventSequence)
                .flatMap(event -> LAST_DAYS.stream()
                        .filter(field -> Components.named(event, field).isPresent())
                        .flatMap(field -> moved(state, event, field, calendar).stream())
                        .findFirst());
    }

    private static Optional<LastDay> moved(RequestState state, RequestEvent event, String field, WorkingDays calendar) {
        var component = Components.named(event, field).orElseThrow();
        var now = Components.value(event, component);
        var follows = Components.value(Dated.of(state, event, calendar), component);
        return follows instanceof LocalDate day && !day.equals(now)
                ? Optional.of(new LastDay(field, day))
                : Optional.empty();
    }

    private static Optional<RequestEvent> event(RequestState state, long eventSequence) {
        if (state.counted().voided() || eventSequence < 0 || eventSequence >= state.events()) {
            return Optional.empty();
        }
        var happened = state.happened().get((int) eventSequence);
        return happened.voided() || NEVER.contains(happened.event().getClass())
                ? Optional.empty()
                : Optional.of(happened.event());
    }

    private static Stream<String> personalFields(RequestEvent event) {
        var clear = envelope(event).map(PersonalData::clear).map(Map::keySet).orElse(Set.of());
        return Stream.concat(event instanceof RequestReceived ? OF_THE_APPLICANT.stream() : Stream.of(), clear.stream())
                .map(field -> PERSONAL + field.name());
    }

    private static Optional<PersonalData> envelope(RequestEvent event) {
        return Components.named(event, "personal").map(component -> (PersonalData) Components.value(event, component));
    }

    private static Optional<String> reads(RequestEvent event, String field) {
        if (field.startsWith(PERSONAL)) {
            return personalFields(event).anyMatch(field::equals)
                    ? Optional.of(envelope(event)
                            .map(envelope -> envelope.value(personal(field)))
                            .orElse(""))
                    : Optional.empty();
        }
        if (event instanceof Decision decision && field.equals(GROUND)) {
            return Optional.of(decision.ground().name());
        }
        var fixed = FIXED.contains(field) && !(event instanceof AnswerDelayed && field.equals(DUE));
        return fixed
                ? Optional.empty()
                : Components.named(event, field).map(component -> Components.text(Components.value(event, component)));
    }

    private static PersonalField personal(String field) {
        return PersonalField.valueOf(field.substring(PERSONAL.length()));
    }

    /** Whether a new value can be read as what the field holds; a null field takes no value. */
    public static boolean readable(
            RequestState state, long eventSequence, @Nullable String field, @Nullable String to) {
        if (field == null) {
            return to == null;
        }
        try {
            event(state, eventSequence).ifPresent(event -> with(event, field, to));
            return true;
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    /** What happened, as it reads after a rectification. */
    static List<Happened> applied(List<Happened> happened, RecordRectified rectification) {
        var after = new ArrayList<>(happened);
        var at = (int) rectification.eventSequence();
        var field = rectification.field();
        var event = happened.get(at).event();
        if (field == null) {
            after.set(at, new Happened(event, true));
        } else {
            after.set(at, new Happened(with(event, field, newValue(rectification, field)), false));
        }
        return after;
    }

    private static @Nullable String newValue(RecordRectified rectification, String field) {
        var envelope = rectification.personal();
        return field.startsWith(PERSONAL)
                ? envelope == null ? null : envelope.value(PersonalField.AFTER)
                : rectification.to();
    }

    private static RequestEvent with(RequestEvent event, String field, @Nullable String to) {
        if (field.startsWith(PERSONAL)) {
            return withPersonal(event, personal(field), to);
        }
        if (event instanceof Decision decision && field.equals(GROUND)) {
            return Decisions.onGround(decision, Ground.valueOf(String.valueOf(to)));
        }
        return Components.named(event, field)
                .map(component -> {
                    Map<String, @Nullable Object> change = new HashMap<>();
                    change.put(field, Components.read(component, to));
                    return Components.with(event, change);
                })
                .orElse(event);
    }

    private static RequestEvent withPersonal(RequestEvent event, PersonalField field, @Nullable String to) {
        Map<String, @Nullable Object> change = new HashMap<>();
        change.put("personal", PersonalData.with(envelope(event).orElse(null), field, to));
        return Components.with(event, change);
    }
}
