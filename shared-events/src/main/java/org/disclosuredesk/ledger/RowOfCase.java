package org.disclosuredesk.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disclosuredesk.events.CorrectionCalledFor;
import org.disclosuredesk.events.CorrectionReceived;
import org.disclosuredesk.events.FeeCharged;
import org.disclosuredesk.events.FeePaid;
import org.disclosuredesk.events.PeriodExtended;
import org.disclosuredesk.events.PersonalField;
import org.disclosuredesk.events.RequestEvent;
import org.disclosuredesk.events.ThirdPartyConsulted;
import org.disclosuredesk.events.ThirdPartyOpinionReceived;
import org.disclosuredesk.law.CountedFacts.Answer;
import org.disclosuredesk.law.RequestState;
import org.jspecify.annotations.Nullable;

/**
 * A case of the desk as a row of a ledger: what its columns can say of it.
 *
 * <p>The answer is the one that counts in the annual report, so that the row counts as the case does; where others were
 * given or it was set aside, the note says so. A row that was recorded and went on no further comes out as it went in.
 */
public final class RowOfCase {

    private final RequestState state;

    private RowOfCase(RequestState state) {
        this.state = state;
    }

    /**
     * The row of a case that was not registered by mistake.
     *
     * @param line where the row is to stand
     */
    public static RequestRow of(RequestState state, int line) {
        return new RowOfCase(state).row(line);
    }

    private RequestRow row(int line) {
        var facts = state.counted();
        var receipt = state.receipt();
        var answer = facts.countedAnswer().orElse(null);
        return new RequestRow(
                line,
                facts.registerNo(),
                facts.receivedOn(),
                text(personal(PersonalField.NAME)),
                facts.applicantKind(),
                receipt.channel(),
                text(state.informationSought()),
                last(CorrectionCalledFor.class, CorrectionCalledFor::calledOn),
                last(CorrectionReceived.class, CorrectionReceived::receivedOn),
                days(ThirdPartyConsulted.class, ThirdPartyConsulted::sentOn)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                opinionReceivedOn(),
                days(PeriodExtended.class, PeriodExtended::toldOn)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                extensionWorkingDays(),
                last(FeeCharged.class, FeeCharged::noticedOn),
                feeAmount(),
                last(FeePaid.class, FeePaid::paidOn),
                answer == null ? null : answer.decidedOn(),
                answer == null ? null : state.deliveredOn(answer.no()),
                answer == null ? null : answer.ground(),
                text(state.department()),
                note());
    }

    private @Nullable LocalDate opinionReceivedOn() {
        // While one of several third parties owes its opinion, the clock stands still.
        return state.consultations().stream().anyMatch(one -> one.thirdParty() && one.open())
                ? null
                : days(ThirdPartyOpinionReceived.class, ThirdPartyOpinionReceived::receivedOn)
                        .max(Comparator.naturalOrder())
                        .orElse(null);
    }

    private @Nullable Integer extensionWorkingDays() {
        var extensions = state.events(PeriodExtended.class);
        return extensions.isEmpty() || extensions.stream().anyMatch(one -> one.workingDays() == null)
                ? null
                : Integer.valueOf(extensions.stream()
                        .mapToInt(PeriodExtended::workingDays)
                        .sum());
    }

    private @Nullable BigDecimal feeAmount() {
        var charged = last(FeeCharged.class, FeeCharged::amount);
        var amount = charged == null ? last(FeePaid.class, FeePaid::amount) : charged;
        return amount == null ? null : Cells.plain(amount);
    }

    private @Nullable String note() {
        var lines = new ArrayList<String>();
        var note = text(personal(PersonalField.NOTE));
        if (note != null) {
            lines.add(note);
        }
        var answers =
                state.counted().answers().stream().filter(one -> !one.voided()).toList();
        if (answers.size() > 1 || answers.stream().anyMatch(one -> one.setAsideOn() != null)) {
            lines.add("历次答复: " + answers.stream().map(RowOfCase::told).collect(Collectors.joining("; ")));
        }
        return lines.isEmpty() ? null : String.join("\n", lines);
    }

    private static String told(Answer answer) {
        var told = answer.decidedOn() + " " + answer.ground().chinese();
        return answer.setAsideOn() == null ? told : told + "（" + answer.setAsideOn() + " 被撤销）";
    }

    private @Nullable String personal(PersonalField field) {
        var personal = state.receipt().personal();
        return personal == null ? null : personal.value(field);
    }

    private static @Nullable String text(@Nullable String text) {
        var written = text == null ? "" : Words.written(text);
        return written.isEmpty() ? null : written;
    }

    private <E extends RequestEvent> Stream<LocalDate> days(Class<E> type, Function<E, LocalDate> day) {
        return state.events(type).stream().map(day);
    }

    private <E extends RequestEvent, T> @Nullable T last(Class<E> type, Function<E, @Nullable T> what) {
        List<E> events = state.events(type);
        return events.isEmpty() ? null : what.apply(events.get(events.size() - 1));
    }
}
