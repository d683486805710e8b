package org.disclosuredesk.command.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.disclosuredesk.law.term.ApplicantKind;
import org.disclosuredesk.law.term.Channel;
import org.disclosuredesk.law.term.Figure;
import org.disclosuredesk.law.term.Ground;
import org.disclosuredesk.law.term.RemedyKind;
import org.disclosuredesk.law.term.RemedyResult;
import org.disclosuredesk.ledger.FigureRow;
import org.disclosuredesk.ledger.Ledger;
import org.disclosuredesk.ledger.Reading;
import org.disclosuredesk.ledger.RemedyRow;
import org.disclosuredesk.ledger.RequestRow;
import org.jspecify.annotations.Nullable;

/** Ledgers as tests write them. */
final class LedgerSheets {

    private final List<RequestRow> requests = new ArrayList<>();
    private final List<RemedyRow> remedies = new ArrayList<>();
    private final List<FigureRow> figures = new ArrayList<>();

    LedgerSheets answered(String no, String receivedOn, String answeredOn, Ground ground) {
        return request(no, day(receivedOn), "申请人" + no, day(answeredOn), ground);
    }

    LedgerSheets open(String no, String receivedOn) {
        return request(no, day(receivedOn), "申请人" + no, null, null);
    }

    LedgerSheets byNobodyNamed(String no, String receivedOn) {
        return request(no, day(receivedOn), null, null, null);
    }

    LedgerSheets request(
            String no,
            LocalDate receivedOn,
            @Nullable String applicant,
            @Nullable LocalDate answeredOn,
            @Nullable Ground ground) {
        requests.add(new RequestRow(
                requests.size() + 2,
                no,
                receivedOn,
                applicant,
                ApplicantKind.NATURAL_PERSON,
                Channel.INTERNET,
                "会议纪要",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                answeredOn,
                answeredOn,
                ground,
                "办公室",
                null));
        return this;
    }

    LedgerSheets pending(@Nullable String no, RemedyKind kind, String acceptedOn) {
        remedies.add(new RemedyRow(remedies.size() + 2, no, kind, day(acceptedOn), null, null));
        return this;
    }

    LedgerSheets concluded(
            @Nullable String no, RemedyKind kind, String acceptedOn, String concludedOn, RemedyResult result) {
        remedies.add(new RemedyRow(remedies.size() + 2, no, kind, day(acceptedOn), day(concludedOn), result));
        return this;
    }

    LedgerSheets figure(int year, Figure figure, String value) {
        figures.add(new FigureRow(figures.size() + 2, year, figure, new BigDecimal(value)));
        return this;
    }

    Ledger ledger() {
        return new Ledger("requests.csv", "remedies.csv", "figures.csv", requests, remedies, figures);
    }

    Reading reading(String... numbersOfFaultyRows) {
        var numbers = requests.stream().map(RequestRow::registerNo).collect(Collectors.toSet());
        numbers.addAll(Arrays.asList(numbersOfFaultyRows));
        return new Reading(ledger(), numbers, List.of());
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
