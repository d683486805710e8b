package org.disclosuredesk.law.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.disclosuredesk.events.AnswerDelayed;
import org.disclosuredesk.events.CorrectionCalledFor;
import org.disclosuredesk.events.Decision;
import org.disclosuredesk.events.FeeCharged;
import org.disclosuredesk.events.OtherAgencyConsulted;
import org.disclosuredesk.events.PeriodExtended;
import org.disclosuredesk.events.ReasonsAskedFor;
import org.disclosuredesk.events.RequestReceived;
import org.disclosuredesk.events.ThirdPartyConsulted;
import org.disclosuredesk.events.ThirdPartyOpinionReceived;
import org.disclosuredesk.law.Article;
import org.disclosuredesk.law.term.Ground;
import org.disclosuredesk.law.term.LetterKind;
import org.disclosuredesk.law.term.Particular;
import org.jspecify.annotations.Nullable;

/** Which letters fit what happened in a case (应出具的文书), in the order it happened. */
@Article(number = 36, reading = "未登记“已公开”或“提供”的按提供，未登记“不存在”或“非本机关”的按不存在出具")
public final class FittingLetters {

    private static final int JOINT_MAKERS = 34;

    private FittingLetters() {}

    /** All of them. */
    public static List<Occasion> of(LetterCase file) {
        return file.told().stream().flatMap(told -> of(file, told)).toList();
    }

    /** One of them; empty where it fits nothing that happened. */
    public static Optional<Occasion> find(LetterCase file, LetterKind kind, long about) {
        return of(file).stream()
                .filter(occasion -> occasion.kind() == kind && occasion.about() == about)
                .findFirst();
    }

    private static Stream<Occasion> of(LetterCase file, Told told) {
        var at = told.sequence();
        var event = told.event();
        if (event instanceof RequestReceived e) {
            return Stream.of(new Occasion(LetterKind.RECEIPT, at, e.receivedOn(), null));
        }
        if (event instanceof CorrectionCalledFor e) {
            return Stream.of(new Occasion(LetterKind.CORRECTION_NOTICE, at, e.calledOn(), e.documentNo()));
        }
        if (event instanceof ReasonsAskedFor e) {
            return Stream.of(new Occasion(LetterKind.REASONS_NOTICE, at, e.askedOn(), e.documentNo()));
        }
        if (event instanceof PeriodExtended e) {
            return Stream.of(new Occasion(LetterKind.EXTENSION_NOTICE, at, e.toldOn(), e.documentNo()));
        }
        if (event instanceof AnswerDelayed e) {
            return Stream.of(new Occasion(LetterKind.DELAY_NOTICE, at, e.toldOn(), e.documentNo()));
        }
        if (event instanceof FeeCharged e) {
            return Stream.of(new Occasion(LetterKind.FEE_NOTICE, at, e.noticedOn(), e.documentNo()));
        }
        if (event instanceof ThirdPartyConsulted e) {
            return Stream.of(
                    new Occasion(LetterKind.THIRD_PARTY_INQUIRY, at, e.sentOn(), e.documentNo()),
                    new Occasion(LetterKind.CONSULTATION_NOTICE, at, e.sentOn(), null));
        }
        if (event instanceof OtherAgencyConsulted e) {
            var kind = e.article() == JOINT_MAKERS ? LetterKind.JOINT_MAKER_INQUIRY : LetterKind.OTHER_AGENCY_INQUIRY;
            return Stream.of(
                    new Occasion(kind, at, e.sentOn(), e.documentNo()),
                    new Occasion(LetterKind.CONSULTATION_NOTICE, at, e.sentOn(), null));
        }
        return event instanceof Decision e ? answer(file, at, e) : Stream.empty();
    }

    private static Stream<Occasion> answer(LetterCase file, long at, Decision decision) {
        var ground = file.ground(at, decision);
        var letters = new ArrayList<Occasion>();
        letters.add(new Occasion(
                answering(ground, file.particular(at, decision)), at, decision.decidedOn(), decision.documentNo()));
        var given = ground == Ground.DISCLOSED || ground == Ground.PARTIALLY_DISCLOSED;
        if (given) {
            unwilling(file, at)
                    .forEach(asked -> letters.add(
                            new Occasion(LetterKind.THIRD_PARTY_TOLD, asked.sequence(), decision.decidedOn(), null)));
        }
        return letters.stream();
    }

    /** Third parties who were asked before a decision and did not consent: what is disclosed all the same they are told (art. 32). */
    private static List<Told> unwilling(LetterCase file, long before) {
        var willing = file.allOf(ThirdPartyOpinionReceived.class).stream()
                .map(told -> (ThirdPartyOpinionReceived) told.event())
                .filter(opinion -> Boolean.TRUE.equals(opinion.consents()))
                .map(ThirdPartyOpinionReceived::consultationId)
                .toList();
        return file.allOf(ThirdPartyConsulted.class).stream()
                .filter(told -> told.sequence() < before)
                .filter(told -> !willing.contains(((ThirdPartyConsulted) told.event()).consultationId()))
                .toList();
    }

    /** The letter that answers on a ground, and on the finer fact under it. */
    public static LetterKind answering(Ground ground, @Nullable Particular particular) {
        return switch (ground) {
            case DISCLOSED -> particular == Particular.ALREADY_PUBLIC ? LetterKind.ALREADY_PUBLIC : LetterKind.PROVIDED;
            case PARTIALLY_DISCLOSED -> LetterKind.PARTLY_PROVIDED;
            case STATE_SECRET,
                    PROHIBITED_BY_LAW,
                    THREE_SECURITY_ONE_STABILITY,
                    THIRD_PARTY_RIGHTS,
                    INTERNAL_AFFAIRS,
                    PROCESS_INFORMATION,
                    ENFORCEMENT_FILE -> LetterKind.REFUSED;
            case ADMINISTRATIVE_QUERY -> LetterKind.ADMINISTRATIVE_QUERY;
            case NOT_HELD ->
                particular == Particular.OTHER_AGENCY ? LetterKind.OTHER_AGENCYS : LetterKind.DOES_NOT_EXIST;
            case NEEDS_CREATION -> LetterKind.NEEDS_CREATION;
            case UNCLEAR_AFTER_CORRECTION -> LetterKind.STILL_UNCLEAR;
            case PETITION -> LetterKind.PETITION;
            case REPEAT -> LetterKind.REPEAT;
            case PUBLICATION -> LetterKind.PUBLICATION;
            case EXCESSIVE -> LetterKind.EXCESSIVE;
            case RECONFIRMATION -> LetterKind.RECONFIRMATION;
            case CORRECTION_OVERDUE -> LetterKind.CORRECTION_OVERDUE;
            case FEE_OVERDUE -> LetterKind.FEE_OVERDUE;
            case OTHER -> particular == Particular.WITHDRAWN ? LetterKind.WITHDRAWN : LetterKind.OTHERWISE;
        };
    }
}
