package org.disclosuredesk.query.casefile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.disclosuredesk.events.AttachmentAdded;
import org.disclosuredesk.events.Decision;
import org.disclosuredesk.events.DecisionSetAside;
import org.disclosuredesk.events.DeskEvent;
import org.disclosuredesk.events.LetterIssued;
import org.disclosuredesk.events.RecordRectified;
import org.disclosuredesk.events.RequestEvent;
import org.disclosuredesk.law.Rectification;
import org.disclosuredesk.law.RequestState;
import org.disclosuredesk.query.casefile.TimelineLine.ClockMove;
import org.disclosuredesk.query.casefile.TimelineLine.Link;
import org.disclosuredesk.query.casefile.TimelineLine.Mark;
import org.disclosuredesk.query.words.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * The timeline: what happened, by its legal day, with what later events say of it.
 *
 * <p>What was rectified, voided or set aside stays in its place and says so.
 */
final class Timeline {

    private final List<Filed> request;
    private final List<RequestState> states = new ArrayList<>();
    private final Map<Long, List<Filed>> rectifications = new HashMap<>();

    private Timeline(List<Filed> request) {
        this.request = request;
        @Nullable RequestState state = null;
        for (var filed : request) {
            state = RequestState.after(state, (RequestEvent) filed.event());
            states.add(state);
            if (filed.event() instanceof RecordRectified rectified) {
                rectifications
                        .computeIfAbsent(rectified.eventSequence(), none -> new ArrayList<>())
                        .add(filed);
            }
        }
    }

    /** The lines of a request and of its remedies, in the order of their days. */
    static List<TimelineLine> of(List<Filed> request, List<Filed> remedies) {
        var timeline = new Timeline(request);
        return Stream.concat(
                        request.stream().map(timeline::line), remedies.stream().map(Timeline::remedyLine))
                .sorted(Comparator.comparing(TimelineLine::on).thenComparing(TimelineLine::recordedAt))
                .toList();
    }

    private TimelineLine line(Filed filed) {
        var said = rectificationsOf(filed.sequence());
        var voided = said.stream().anyMatch(rectification -> rectification.field() == null);
        var last = states.get(states.size() - 1);
        return new TimelineLine(
                anchor(filed),
                filed.sequence(),
                title(filed),
                Details.onAsItReads(filed, said),
                details(filed, said),
                clock(filed),
                about(filed),
                marks(filed),
                voided,
                Rectification.reads(last, filed.sequence(), null).isPresent(),
                filed.recordedAt(),
                filed.by(),
                filed.via(),
                filed.file(),
                filed.row(),
                kept(filed.event()),
                filed.reason());
    }

    private static TimelineLine remedyLine(Filed filed) {
        return new TimelineLine(
                anchor(filed),
                null,
                title(filed),
                filed.happenedOn(),
                Details.of(filed, List.of()),
                null,
                null,
                List.of(),
                false,
                false,
                filed.recordedAt(),
                filed.by(),
                filed.via(),
                filed.file(),
                filed.row(),
                null,
                filed.reason());
    }

    private static @Nullable String kept(DeskEvent event) {
        return event instanceof LetterIssued issued
                ? issued.sha256()
                : event instanceof AttachmentAdded attached ? attached.sha256() : null;
    }

    private List<Detail> details(Filed filed, List<RecordRectified> said) {
        if (filed.event() instanceof RecordRectified rectified) {
            return Stream.concat(
                            Details.change(rectified, target(rectified).event()).stream(),
                            Stream.ofNullable(rectified.personal()).flatMap(own -> Details.personal(own).stream()))
                    .toList();
        }
        return Details.of(filed, said);
    }

    private List<Mark> marks(Filed filed) {
        var marks = new ArrayList<Mark>();
        for (var later : rectifications.getOrDefault(filed.sequence(), List.of())) {
            var field = ((RecordRectified) later.event()).field();
            var says = field == null
                    ? Phrase.of("mark.voided", later.happenedOn())
                    : Phrase.of("mark.rectified", later.happenedOn(), Phrase.of(Details.label(field)));
            marks.add(new Mark(says, anchor(later)));
        }
        if (filed.event() instanceof Decision) {
            answer(filed.sequence()).forEach(marks::add);
        }
        return marks;
    }

    private Stream<Mark> answer(long sequence) {
        return states.get(states.size() - 1).counted().answers().stream()
                .filter(answer -> answer.event() == sequence && answer.setAsideOn() != null)
                .map(answer -> new Mark(
                        Phrase.of("mark.set-aside", answer.setAsideOn()),
                        anchor(request.get(answer.setAsideEvent().intValue()))));
    }

    private @Nullable Link about(Filed filed) {
        if (filed.event() instanceof RecordRectified rectified) {
            return link(target(rectified));
        }
        if (filed.event() instanceof DecisionSetAside setAside) {
            return request.stream()
                    .filter(earlier -> earlier.event() instanceof Decision decision
                            && decision.decisionNo() == setAside.decisionNo())
                    .map(Timeline::link)
                    .findFirst()
                    .orElse(null);
        }
        return null;
    }

    private Filed target(RecordRectified rectified) {
        return request.get((int) rectified.eventSequence());
    }

    private static Link link(Filed filed) {
        return new Link(anchor(filed), title(filed));
    }

    private List<RecordRectified> rectificationsOf(long sequence) {
        return rectifications.getOrDefault(sequence, List.of()).stream()
                .map(filed -> (RecordRectified) filed.event())
                .toList();
    }

    /** A date that may yet turn out otherwise says so wherever it stands. */
    private @Nullable ClockMove clock(Filed filed) {
        var move = clockMove(filed);
        var after = states.get((int) filed.sequence());
        return move == null || !after.provisional() || after.answerDueOn() == null
                ? move
                : new ClockMove(move.style(), Phrase.of("clock.provisional", move.says()));
    }

    private @Nullable ClockMove clockMove(Filed filed) {
        var after = states.get((int) filed.sequence());
        if (filed.sequence() == 0) {
            return after.answerDueOn() == null
                    ? null
                    : new ClockMove("runs", Phrase.of("clock.started", after.answerDueOn()));
        }
        var before = states.get((int) filed.sequence() - 1);
        if (Objects.equals(before.answerDueOn(), after.answerDueOn()) || !after.open()) {
            return null;
        }
        if (after.answerDueOn() == null) {
            var awaited = after.period().waitingFor();
            return new ClockMove("stopped", Phrase.of(awaited == null ? "clock.stopped" : "clock.waits." + awaited));
        }
        if (!before.period().startedOn().equals(after.period().startedOn())) {
            return new ClockMove("runs", Phrase.of("clock.restarted", after.answerDueOn()));
        }
        if (before.answerDueOn() == null || !before.open()) {
            return new ClockMove("runs", Phrase.of("clock.runs", after.answerDueOn()));
        }
        return new ClockMove("moved", Phrase.of("clock.moved", before.answerDueOn(), after.answerDueOn()));
    }

    private static Phrase title(Filed filed) {
        var key = "event." + Payloads.nameOf(filed.event());
        if (filed.event() instanceof RecordRectified rectified && rectified.field() == null) {
            return Phrase.of("event.RecordRectified.void");
        }
        return filed.event() instanceof Decision decision && decision.decisionNo() > 1
                ? Phrase.of("event.again", Phrase.of(key), decision.decisionNo())
                : Phrase.of(key);
    }

    private static String anchor(Filed filed) {
        return filed.event() instanceof RequestEvent
                ? "e" + filed.sequence()
                : "r" + filed.subject() + filed.sequence();
    }
}
