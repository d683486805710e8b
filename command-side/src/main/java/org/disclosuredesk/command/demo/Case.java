package org.disclosuredesk.command.demo;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.disclosuredesk.command.request.CallForCorrection;
import org.disclosuredesk.command.request.ChargeFee;
import org.disclosuredesk.command.request.CloseOtherwise;
import org.disclosuredesk.command.request.ConsultThirdParty;
import org.disclosuredesk.command.request.ExtendPeriod;
import org.disclosuredesk.command.request.RecordCorrection;
import org.disclosuredesk.command.request.RecordDelivery;
import org.disclosuredesk.command.request.RecordFeeNotice;
import org.disclosuredesk.command.request.RecordThirdPartyNotice;
import org.disclosuredesk.command.request.RecordThirdPartyOpinion;
import org.disclosuredesk.events.PersonalData;
import org.disclosuredesk.events.PersonalField;
import org.disclosuredesk.law.FeeTariff;
import org.disclosuredesk.law.term.DeliveryWay;
import org.disclosuredesk.law.term.FeeMethod;

/** One request of the demo and what the office does with it, each thing on its day. */
final class Case {

    private final DemoDesk desk;
    private final Diary diary;
    private final String consultation = UUID.randomUUID().toString();
    private String id = "";

    /** It is received that day. */
    Case(DemoDesk desk, Diary diary, LocalDate receivedOn, Asked asked) {
        this.desk = desk;
        this.diary = diary;
        diary.on(receivedOn, () -> id = desk.logs(receivedOn, asked));
    }

    Case toldWhatToCorrect(LocalDate on, String unclear, LocalDate correctBy) {
        return does(
                on,
                request -> new CallForCorrection(
                        request, on, correctBy, desk.nextNumber(on), PersonalData.of(PersonalField.TEXT, unclear)));
    }

    Case corrected(LocalDate on, String sought) {
        return does(
                on,
                request ->
                        new RecordCorrection(request, on, PersonalData.of(PersonalField.INFORMATION_SOUGHT, sought)));
    }

    /** A third party is asked in writing, and gets the letter. */
    Case thirdPartyAsked(LocalDate on, String name, LocalDate toldOn) {
        does(
                on,
                request -> new ConsultThirdParty(
                        request,
                        consultation,
                        on,
                        desk.nextNumber(on),
                        PersonalData.of(Map.of(PersonalField.NAME, name))));
        return does(toldOn, request -> new RecordThirdPartyNotice(request, consultation, toldOn));
    }

    Case thirdPartySays(LocalDate on, boolean consents, String opinion) {
        return does(
                on,
                request -> new RecordThirdPartyOpinion(
                        request, consultation, on, consents, PersonalData.of(PersonalField.OPINION, opinion)));
    }

    Case extended(LocalDate on, int workingDays) {
        return does(
                on,
                request -> new ExtendPeriod(
                        request, on, workingDays, DemoDesk.OFFICE_HEAD, on, desk.nextNumber(on), null));
    }

    /** It is charged for by the page. */
    Case charged(LocalDate on, int pages, LocalDate toldOn) {
        does(
                on,
                request -> new ChargeFee(
                        request,
                        on,
                        FeeMethod.BY_VOLUME,
                        pages,
                        null,
                        FeeTariff.yuan(FeeMethod.BY_VOLUME, pages, 0),
                        null,
                        desk.nextNumber(on)));
        return does(toldOn, request -> new RecordFeeNotice(request, toldOn));
    }

    Case drafted(LocalDate on, Reply reply) {
        diary.on(on, () -> desk.drafts(id, on, reply));
        return this;
    }

    Case approved(LocalDate on, Reply reply) {
        diary.on(on, () -> desk.approves(id, on, reply));
        return this;
    }

    /** Drafted, reviewed, approved and answered in a day. */
    Case answered(LocalDate on, Reply reply) {
        approved(on, reply);
        diary.on(on, () -> desk.answers(id, on, reply));
        return this;
    }

    /** Answered against a norm: it can only be recorded as what was done. */
    Case answeredAgainstANorm(LocalDate on, Reply reply) {
        diary.on(on, () -> desk.recallsAnswer(id, on, reply));
        return this;
    }

    Case delivered(LocalDate on) {
        return does(on, request -> new RecordDelivery(request, DeliveryWay.POST, on, null, null));
    }

    Case closed(LocalDate on, Reply reply) {
        return does(
                on,
                request -> new CloseOtherwise(
                        request, on, reply.ground(), reply.particular(), desk.nextNumber(on), reply.personal()));
    }

    /** Something else happens to it. */
    Case then(LocalDate on, Consumer<String> happens) {
        diary.on(on, () -> happens.accept(id));
        return this;
    }

    private Case does(LocalDate on, Function<String, Object> act) {
        diary.on(on, () -> desk.performs(act.apply(id)));
        return this;
    }
}
