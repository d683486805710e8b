package org.disclosuredesk.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.disclosuredesk.events.AnswerApproved;
import org.disclosuredesk.events.AnswerDelayed;
import org.disclosuredesk.events.AnswerDelivered;
import org.disclosuredesk.events.AnswerDrafted;
import org.disclosuredesk.events.AnswerDueDateMoved;
import org.disclosuredesk.events.AnswerReturned;
import org.disclosuredesk.events.AnswerReviewed;
import org.disclosuredesk.events.AttachmentAdded;
import org.disclosuredesk.events.CarryOverWithdrawn;
import org.disclosuredesk.events.CorrectionCalledFor;
import org.disclosuredesk.events.CorrectionReceived;
import org.disclosuredesk.events.Decision;
import org.disclosuredesk.events.DecisionSetAside;
import org.disclosuredesk.events.FeeCharged;
import org.disclosuredesk.events.FeeNoticeDelivered;
import org.disclosuredesk.events.FeePaid;
import org.disclosuredesk.events.LetterIssued;
import org.disclosuredesk.events.OtherAgencyAnswered;
import org.disclosuredesk.events.OtherAgencyConsultationEnded;
import org.disclosuredesk.events.OtherAgencyConsulted;
import org.disclosuredesk.events.OtherAgencyNoticeDelivered;
import org.disclosuredesk.events.PeriodExtended;
import org.disclosuredesk.events.ReasonsAskedFor;
import org.disclosuredesk.events.ReasonsReceived;
import org.disclosuredesk.events.RecordRectified;
import org.disclosuredesk.events.RequestAssigned;
import org.disclosuredesk.events.RequestCarriedOver;
import org.disclosuredesk.events.RequestEvent;
import org.disclosuredesk.events.RequestReceived;
import org.disclosuredesk.events.RequestSplit;
import org.disclosuredesk.events.ThirdPartyConsultationEnded;
import org.disclosuredesk.events.ThirdPartyConsulted;
import org.disclosuredesk.events.ThirdPartyNoticeDelivered;
import org.disclosuredesk.events.ThirdPartyOpinionReceived;
import org.disclosuredesk.fold.Reactions;
import org.disclosuredesk.law.term.ApplicantKind;
import org.disclosuredesk.law.term.Ground;
import org.jspecify.annotations.Nullable;

/**
 * What table 3 needs to know of one request, as its events tell it.
 *
 * @param agencyId whose table
 * @param requestId which request
 * @param registerNo its number in the register
 * @param applicantKind its column
 * @param receivedOn the legal day of receipt
 * @param received which event says so: the receipt, or the last rectification of it
 * @param voided whether it never was a request: registered by mistake
 * @param answers its decisions, in order of their numbers
 * @param carriedOver years at whose end it was recorded as open, with the event that says so
 */
public record CountedFacts(
        String agencyId,
        String requestId,
        String registerNo,
        ApplicantKind applicantKind,
        LocalDate receivedOn,
        long received,
        boolean voided,
        List<Answer> answers,
        List<CarryOver> carriedOver) {

    private static final Reactions<At, RequestEvent> REACTIONS = Reactions.<At, RequestEvent>to(RequestEvent.class)
            .on(RequestReceived.class, (at, event) -> at.becomes(CountedFacts.of(event)))
            .on(Decision.class, (at, event) -> at.becomes(at.facts.answered(event, at.sequence)))
            .on(DecisionSetAside.class, (at, event) -> at.becomes(at.facts.setAside(event, at.sequence)))
            .on(RecordRectified.class, (at, event) -> at.becomes(at.facts.rectified(event, at.sequence)))
            .on(RequestCarriedOver.class, (at, event) -> at.becomes(at.facts.carriedOver(event, at.sequence)))
            .on(CarryOverWithdrawn.class, (at, event) -> at.becomes(at.facts.carryOverWithdrawn(event)))
            .ignoring(
                    RequestSplit.class,
                    RequestAssigned.class,
                    AttachmentAdded.class,
                    CorrectionCalledFor.class,
                    CorrectionReceived.class,
                    ThirdPartyConsulted.class,
                    ThirdPartyNoticeDelivered.class,
                    ThirdPartyOpinionReceived.class,
                    ThirdPartyConsultationEnded.class,
                    OtherAgencyConsulted.class,
                    OtherAgencyNoticeDelivered.class,
                    OtherAgencyAnswered.class,
                    OtherAgencyConsultationEnded.class,
                    PeriodExtended.class,
                    ReasonsAskedFor.class,
                    ReasonsReceived.class,
                    AnswerDelayed.class,
                    FeeCharged.class,
                    FeeNoticeDelivered.class,
                    FeePaid.class,
                    AnswerDrafted.class,
                    AnswerReviewed.class,
                    AnswerReturned.class,
                    AnswerApproved.class,
                    LetterIssued.class,
                    AnswerDelivered.class,
                    AnswerDueDateMoved.class)
            .complete();

    /** The fields of events that the tables depend on. */
    private static final Set<String> COUNTED = Set.of("receivedOn", "applicantKind", "decidedOn", "ground");

    /**
     * One decision as the tables see it.
     *
     * @param no 1, 2, ...
     * @param event which event of the request it is
     * @param said which event last said how it reads: itself, or a rectification
     * @param decidedOn the date of the letter
     * @param ground why
     * @param voided whether it was recorded by mistake
     * @param setAsideOn null while it stands
     * @param setAsideEvent which event set it aside; null while it stands
     */
    public record Answer(
            int no,
            long event,
            long said,
            LocalDate decidedOn,
            Ground ground,
            boolean voided,
            @Nullable LocalDate setAsideOn,
            @Nullable Long setAsideEvent) {

        /** Whether it was set aside no later than the year it was made in: then it never counts. */
        boolean undoneWithinItsYear() {
            return setAsideOn != null && setAsideOn.getYear() <= decidedOn.getYear();
        }
    }

    /** A year at whose end the request was open, and the event that says so. */
    public record CarryOver(int year, long event) {}

    public CountedFacts {
        answers = List.copyOf(answers);
        carriedOver = List.copyOf(carriedOver);
    }

    /** The facts when a certain event of the request came. */
    private record At(CountedFacts facts, long sequence) {

        At becomes(CountedFacts next) {
            return new At(next, sequence);
        }
    }

    /**
     * The facts after one more event.
     *
     * @param facts null stands for a request of which nothing is known yet
     * @param sequence which event of the request it is, from 0
     */
    public static CountedFacts after(@Nullable CountedFacts facts, RequestEvent event, long sequence) {
        return REACTIONS.after(new At(facts, sequence), event).facts();
    }

    /** Whether an event of this type changes what is counted. */
    public static boolean movedBy(Class<? extends RequestEvent> type) {
        return REACTIONS.moves(type);
    }

    private static CountedFacts of(RequestReceived event) {
        return new CountedFacts(
                event.agencyId(),
                event.requestId(),
                event.registerNo(),
                event.applicantKind(),
                event.receivedOn(),
                0,
                false,
                List.of(),
                List.of());
    }

    /**
     * The answer that counts in table 3: the first that was not set aside within its own year.
     *
     * <p>Reading: set aside in a later year, an answer stays in its year's row, and the new answer enters no row.
     */
    public Optional<Answer> countedAnswer() {
        return answers.stream()
                .filter(answer -> !answer.voided() && !answer.undoneWithinItsYear())
                .findFirst();
    }

    /** The answers that were undone within their own year, in order, and then the one that counts, if there is one. */
    public List<Answer> answersUpToTheCounted() {
        var upTo = new ArrayList<Answer>();
        for (var answer : answers) {
            if (!answer.voided()) {
                upTo.add(answer);
                if (!answer.undoneWithinItsYear()) {
                    break;
                }
            }
        }
        return upTo;
    }

    /** The answer that stands today, whether or not it counts in table 3. */
    public Optional<Answer> standingAnswer() {
        return answers.stream()
                .filter(answer -> !answer.voided() && answer.setAsideOn() == null)
                .reduce((first, second) -> second);
    }

    /** The answer that was given last, whether it stands or was set aside; empty where none was. */
    public Optional<Answer> lastAnswer() {
        return answers.stream().filter(answer -> !answer.voided()).reduce((first, second) -> second);
    }

    /** Whether it waits for an answer today. */
    public boolean open() {
        return !voided && standingAnswer().isEmpty();
    }

    /** The years, of those that have ended, at whose end it was open by its legal dates. */
    public SortedSet<Integer> yearsItWasOpenAtTheEndOf(int lastEndedYear) {
        var years = new TreeSet<Integer>();
        if (!voided) {
            var last = countedAnswer()
                    .map(answer -> Math.min(lastEndedYear, answer.decidedOn().getYear() - 1))
                    .orElse(lastEndedYear);
            for (var year = receivedOn.getYear(); year <= last; year++) {
                years.add(year);
            }
        }
        return years;
    }

    /** What is to be recorded so that the carry-overs agree with the legal dates: nothing, when they do already. */
    public List<RequestEvent> owedCarryOvers(int lastEndedYear) {
        var owed = yearsItWasOpenAtTheEndOf(lastEndedYear);
        var recorded = new TreeSet<>(carriedOver.stream().map(CarryOver::year).toList());
        return Stream.<RequestEvent>concat(
                        recorded.stream()
                                .filter(year -> !owed.contains(year))
                                .map(year -> new CarryOverWithdrawn(agencyId, requestId, year)),
                        owed.stream()
                                .filter(year -> !recorded.contains(year))
                                .map(year -> new RequestCarriedOver(agencyId, requestId, year)))
                .toList();
    }

    private CountedFacts answered(Decision event, long sequence) {
        var more = new ArrayList<>(answers);
        more.add(new Answer(
                event.decisionNo(), sequence, sequence, event.decidedOn(), event.ground(), false, null, null));
        return withAnswers(more);
    }

    private CountedFacts setAside(DecisionSetAside event, long sequence) {
        return withAnswers(changing(
                answer -> answer.no() == event.decisionNo(), answer -> setAside(answer, event.setAsideOn(), sequence)));
    }

    private static Answer setAside(Answer answer, @Nullable LocalDate on, @Nullable Long event) {
        return new Answer(
                answer.no(),
                answer.event(),
                answer.said(),
                answer.decidedOn(),
                answer.ground(),
                answer.voided(),
                on,
                event);
    }

    private CountedFacts rectified(RecordRectified event, long sequence) {
        if (event.eventSequence() == 0) {
            return rectifiedReceipt(event, sequence);
        }
        return withAnswers(changing(answer -> true, answer -> rectified(answer, event, sequence)));
    }

    private CountedFacts rectifiedReceipt(RecordRectified event, long sequence) {
        var field = event.field();
        var isVoid = field == null ? event.to() == null : voided;
        return new CountedFacts(
                agencyId,
                requestId,
                registerNo,
                "applicantKind".equals(field) ? ApplicantKind.valueOf(event.to()) : applicantKind,
                "receivedOn".equals(field) ? LocalDate.parse(event.to()) : receivedOn,
                field == null || COUNTED.contains(field) ? sequence : received,
                isVoid,
                answers,
                carriedOver);
    }

    private static Answer rectified(Answer answer, RecordRectified event, long sequence) {
        var field = event.field();
        if (event.eventSequence() == answer.event()) {
            return new Answer(
                    answer.no(),
                    answer.event(),
                    field == null || COUNTED.contains(field) ? sequence : answer.said(),
                    "decidedOn".equals(field) ? LocalDate.parse(event.to()) : answer.decidedOn(),
                    "ground".equals(field) ? Ground.valueOf(event.to()) : answer.ground(),
                    field == null || answer.voided(),
                    answer.setAsideOn(),
                    answer.setAsideEvent());
        }
        if (answer.setAsideEvent() != null && event.eventSequence() == answer.setAsideEvent()) {
            if (field == null) {
                return setAside(answer, null, null);
            }
            return "setAsideOn".equals(field)
                    ? setAside(answer, LocalDate.parse(event.to()), answer.setAsideEvent())
                    : answer;
        }
        return answer;
    }

    private CountedFacts carriedOver(RequestCarriedOver event, long sequence) {
        var more = new ArrayList<>(carriedOver);
        more.add(new CarryOver(event.year(), sequence));
        return withCarryOvers(more);
    }

    private CountedFacts carryOverWithdrawn(CarryOverWithdrawn event) {
        return withCarryOvers(carriedOver.stream()
                .filter(carryOver -> carryOver.year() != event.year())
                .toList());
    }

    private List<Answer> changing(Predicate<Answer> which, UnaryOperator<Answer> change) {
        return answers.stream()
                .map(answer -> which.test(answer) ? change.apply(answer) : answer)
                .toList();
    }

    private CountedFacts withAnswers(List<Answer> newAnswers) {
        return new CountedFacts(
                agencyId, requestId, registerNo, applicantKind, receivedOn, received, voided, newAnswers, carriedOver);
    }

    private CountedFacts withCarryOvers(List<CarryOver> years) {
        return new CountedFacts(
                agencyId, requestId, registerNo, applicantKind, receivedOn, received, voided, answers, years);
    }
}
