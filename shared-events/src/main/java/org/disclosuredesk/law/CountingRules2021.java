package org.disclosuredesk.law;

import static org.disclosuredesk.law.CountedEntry.STANDING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.disclosuredesk.law.term.Ground;

/**
 * The form of 国办公开办函〔2021〕30号, used for the reports of 2021 and after.
 *
 * <p>Readings, none of which the form spells out: new in the year of receipt under art. 31; a result in the year of the
 * answering letter; carried over while it was open at a year's end; an answer set aside in a later year stays where it
 * was counted; only remedies against the agency's own act (国办公开办函〔2016〕201号).
 */
public final class CountingRules2021 implements CountingRules {

    @Override
    public String version() {
        return "2021-30";
    }

    @Override
    public Table3Row rowOf(Ground ground) {
        return switch (ground) {
            case DISCLOSED -> Table3Row.DISCLOSED;
            case PARTIALLY_DISCLOSED -> Table3Row.PARTIALLY_DISCLOSED;
            case STATE_SECRET -> Table3Row.REFUSED_STATE_SECRET;
            case PROHIBITED_BY_LAW -> Table3Row.REFUSED_PROHIBITED_BY_LAW;
            case THREE_SECURITY_ONE_STABILITY -> Table3Row.REFUSED_THREE_SECURITY_ONE_STABILITY;
            case THIRD_PARTY_RIGHTS -> Table3Row.REFUSED_THIRD_PARTY_RIGHTS;
            case INTERNAL_AFFAIRS -> Table3Row.REFUSED_INTERNAL_AFFAIRS;
            case PROCESS_INFORMATION -> Table3Row.REFUSED_PROCESS_INFO;
            case ENFORCEMENT_FILE -> Table3Row.REFUSED_ENFORCEMENT_FILE;
            case ADMINISTRATIVE_QUERY -> Table3Row.REFUSED_ADMINISTRATIVE_QUERY;
            case NOT_HELD -> Table3Row.UNABLE_NOT_HELD;
            case NEEDS_CREATION -> Table3Row.UNABLE_NEEDS_CREATION;
            case UNCLEAR_AFTER_CORRECTION -> Table3Row.UNABLE_UNCLEAR_AFTER_CORRECTION;
            case PETITION -> Table3Row.NOT_PROCESSED_PETITION;
            case REPEAT -> Table3Row.NOT_PROCESSED_REPEAT;
            case PUBLICATION -> Table3Row.NOT_PROCESSED_PUBLICATION;
            case EXCESSIVE -> Table3Row.NOT_PROCESSED_EXCESSIVE;
            case RECONFIRMATION -> Table3Row.NOT_PROCESSED_RECONFIRM;
            case CORRECTION_OVERDUE -> Table3Row.OTHER_CORRECTION_OVERDUE;
            case FEE_OVERDUE -> Table3Row.OTHER_FEE_OVERDUE;
            case OTHER -> Table3Row.OTHER_OTHER;
        };
    }

    @Override
    public List<CountedEntry> entriesOf(CountedFacts request) {
        if (request.voided()) {
            return List.of();
        }
        var column = request.applicantKind();
        var entries = new ArrayList<CountedEntry>();
        entries.add(new CountedEntry(
                request.receivedOn().getYear(),
                Cells.of(Table3Row.NEW_RECEIVED, column),
                request.receivedOn(),
                null,
                request.received()));
        addAnswers(entries, request);
        for (var carryOver : request.carriedOver()) {
            var lastDay = LocalDate.of(carryOver.year(), 12, 31);
            entries.add(new CountedEntry(
                    carryOver.year(), Cells.of(Table3Row.CARRIED_OUT, column), lastDay, null, carryOver.event()));
            entries.add(new CountedEntry(
                    carryOver.year() + 1, Cells.of(Table3Row.CARRIED_IN, column), lastDay, null, carryOver.event()));
        }
        return entries;
    }

    /** Each answer up to the one that counts, with the days the request was open before and after it. */
    private void addAnswers(List<CountedEntry> entries, CountedFacts request) {
        var column = request.applicantKind();
        var openFrom = request.receivedOn();
        var openSince = request.received();
        for (var answer : request.answersUpToTheCounted()) {
            addWhereItLasts(
                    entries, new CountedEntry(STANDING, Cells.open(column), openFrom, answer.decidedOn(), openSince));
            var undoneOn = answer.undoneWithinItsYear() ? answer.setAsideOn() : null;
            addWhereItLasts(
                    entries,
                    new CountedEntry(
                            answer.decidedOn().getYear(),
                            Cells.of(rowOf(answer.ground()), column),
                            answer.decidedOn(),
                            undoneOn,
                            answer.said()));
            if (undoneOn == null) {
                return;
            }
            openFrom = undoneOn;
            openSince = answer.setAsideEvent();
        }
        entries.add(new CountedEntry(STANDING, Cells.open(column), openFrom, null, openSince));
    }

    /** What begins and ends on one day held on no day. */
    private static void addWhereItLasts(List<CountedEntry> entries, CountedEntry entry) {
        if (entry.until() == null || entry.from().isBefore(entry.until())) {
            entries.add(entry);
        }
    }

    @Override
    public List<CountedEntry> entriesOf(RemedyFacts remedy) {
        if (!remedy.againstOwnAct()) {
            return List.of();
        }
        var entries = new ArrayList<CountedEntry>();
        addWhereItLasts(
                entries,
                new CountedEntry(STANDING, Cells.pending(remedy.kind()), remedy.acceptedOn(), remedy.concludedOn(), 0));
        if (remedy.concludedOn() != null && remedy.result() != null) {
            entries.add(new CountedEntry(
                    remedy.concludedOn().getYear(),
                    Cells.of(remedy.kind(), remedy.result()),
                    remedy.concludedOn(),
                    null,
                    remedy.concluded()));
        }
        return entries;
    }
}
