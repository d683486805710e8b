package org.disclosuredesk.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.disclosuredesk.events.DecisionSetAside;
import org.disclosuredesk.events.DisclosureRefused;
import org.disclosuredesk.events.InformationDisclosed;
import org.disclosuredesk.events.InformationPartiallyDisclosed;
import org.disclosuredesk.events.InformationUnavailable;
import org.disclosuredesk.events.RecordRectified;
import org.disclosuredesk.events.RequestClosedOtherwise;
import org.disclosuredesk.events.RequestEvent;
import org.disclosuredesk.events.RequestNotProcessed;
import org.disclosuredesk.events.RequestReceived;
import org.disclosuredesk.law.term.ApplicantKind;
import org.disclosuredesk.law.term.Ground;
import org.disclosuredesk.law.term.ReceiptBasis;
import org.disclosuredesk.law.term.SetAsideBy;
import org.jspecify.annotations.Nullable;

/** One request as its events tell it, written down as a sentence. */
final class CaseOf {

    private static final String AGENCY = Ids.agency("某镇人民政府");
    private static final String REQUEST = Ids.request(AGENCY, "2023-00001");
    private static final String CALENDAR = WorkingDays.official().version();

    private final List<RequestEvent> events = new ArrayList<>();
    private int answers;

    private CaseOf() {}

    static CaseOf received(String on, ApplicantKind from) {
        var request = new CaseOf();
        request.events.add(new RequestReceived(
                AGENCY,
                REQUEST,
                "2023-00001",
                Ids.applicant(AGENCY, from, "甲", null),
                from,
                null,
                null,
                day(on),
                ReceiptBasis.AS_RECORDED,
                null,
                false,
                CALENDAR,
                null,
                null,
                null,
                null,
                null));
        return request;
    }

    static CaseOf received(String on) {
        return received(on, ApplicantKind.NATURAL_PERSON);
    }

    CaseOf answered(String on, Ground ground) {
        return add(decision(++answers, day(on), ground));
    }

    /** The last answer was set aside. */
    CaseOf setAside(String on) {
        return add(new DecisionSetAside(
                AGENCY, REQUEST, answers, day(on), SetAsideBy.REVIEW, null, null, null, null, false, CALENDAR));
    }

    /** One field of an earlier event, by its number from 0, now reads otherwise. */
    CaseOf rectified(int event, String field, String to) {
        return add(rectification(event, field, to));
    }

    /** An earlier event, by its number from 0, never happened. */
    CaseOf voided(int event) {
        return add(rectification(event, null, null));
    }

    /** All past years up to this one were closed: what is owed of them is recorded. */
    CaseOf closedUpTo(int year) {
        events.addAll(facts().owedCarryOvers(year));
        return this;
    }

    CountedFacts facts() {
        CountedFacts facts = null;
        for (var i = 0; i < events.size(); i++) {
            facts = CountedFacts.after(facts, events.get(i), i);
        }
        return facts;
    }

    private CaseOf add(RequestEvent event) {
        events.add(event);
        return this;
    }

    private static RequestEvent rectification(int event, @Nullable String field, @Nullable String to) {
        return new RecordRectified(
                AGENCY, REQUEST, day("2026-01-01"), event, field, null, to, null, false, CALENDAR, null);
    }

    private static RequestEvent decision(int no, LocalDate on, Ground ground) {
        return switch (ground.kind()) {
            case DISCLOSED -> new InformationDisclosed(AGENCY, REQUEST, no, on, null, null, null);
            case PARTIALLY_DISCLOSED ->
                new InformationPartiallyDisclosed(AGENCY, REQUEST, no, on, List.of(), null, null, null);
            case REFUSED -> new DisclosureRefused(AGENCY, REQUEST, no, on, ground, null, null, null);
            case UNAVAILABLE -> new InformationUnavailable(AGENCY, REQUEST, no, on, ground, null, null, null);
            case NOT_PROCESSED -> new RequestNotProcessed(AGENCY, REQUEST, no, on, ground, null, null, null);
            case CLOSED_OTHERWISE -> new RequestClosedOtherwise(AGENCY, REQUEST, no, on, ground, null, null, null);
        };
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
