package org.disclosuredesk.law.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.disclosuredesk.events.AgencyDescribed;
import org.disclosuredesk.events.AgencyRegistered;
import org.disclosuredesk.events.Decision;
import org.disclosuredesk.events.DisclosureRefused;
import org.disclosuredesk.events.InformationDisclosed;
import org.disclosuredesk.events.InformationPartiallyDisclosed;
import org.disclosuredesk.events.InformationUnavailable;
import org.disclosuredesk.events.PersonalData;
import org.disclosuredesk.events.PersonalField;
import org.disclosuredesk.events.RequestClosedOtherwise;
import org.disclosuredesk.events.RequestEvent;
import org.disclosuredesk.events.RequestNotProcessed;
import org.disclosuredesk.events.RequestReceived;
import org.disclosuredesk.law.RequestState;
import org.disclosuredesk.law.term.AgencyKind;
import org.disclosuredesk.law.term.ApplicantKind;
import org.disclosuredesk.law.term.Channel;
import org.disclosuredesk.law.term.DeliveryWay;
import org.disclosuredesk.law.term.Ground;
import org.disclosuredesk.law.term.LetterKind;
import org.disclosuredesk.law.term.Particular;
import org.disclosuredesk.law.term.ReceiptBasis;
import org.jspecify.annotations.Nullable;

/** An office and one request at it, in the words of tests about letters. */
public final class Office {

    public static final String AGENCY = "agency";
    public static final String REQUEST = "request";
    public static final String CALENDAR = "2023";

    private final List<RequestEvent> events = new ArrayList<>();
    private AgencyFacts agency;
    private int decisions;

    private Office(String name) {
        agency = AgencyFacts.after(null, new AgencyRegistered(AGENCY, name, day("2020-01-01"), null));
    }

    public static Office named(String name) {
        return new Office(name);
    }

    /** Everything a letter needs is written down. */
    public static Office described(AgencyKind kind, String name, String reviewingBody, String court) {
        return named(name)
                .describedAs(new AgencyDescribed(
                        AGENCY,
                        day("2023-01-01"),
                        kind,
                        reviewingBody,
                        court,
                        "https://fuyi.example.gov.cn",
                        "信公复",
                        "某市某区某路1号",
                        "0376-1234567",
                        "政府信息公开办公室",
                        "王主任",
                        true,
                        null));
    }

    /** It signs by a name other than the one it was registered by. */
    public Office signingAs(String fullName) {
        return describedAs(new AgencyDescribed(
                AGENCY,
                day("2023-01-01"),
                agency.kind(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                true,
                fullName));
    }

    public Office describedAs(AgencyDescribed event) {
        agency = AgencyFacts.after(agency, event);
        return this;
    }

    public Office received(String on) {
        return received(on, ApplicantKind.NATURAL_PERSON, "李晓明", "2022年度城建专题会议纪要");
    }

    public Office received(String on, ApplicantKind kind, @Nullable String name, @Nullable String sought) {
        var personal = new HashMap<PersonalField, @Nullable String>();
        personal.put(PersonalField.NAME, name);
        personal.put(PersonalField.INFORMATION_SOUGHT, sought);
        personal.put(PersonalField.CONTACT, "13800000000");
        personal.put(PersonalField.FORM_WANTED, "纸质，邮寄");
        return then(new RequestReceived(
                AGENCY,
                REQUEST,
                "2023-00027",
                "applicant",
                kind,
                Channel.INTERNET,
                null,
                day(on),
                ReceiptBasis.CONFIRMED_BY_BOTH,
                day(on).plusDays(28),
                false,
                CALENDAR,
                null,
                "法规科",
                null,
                null,
                PersonalData.of(personal)));
    }

    public Office then(RequestEvent event) {
        events.add(event);
        return this;
    }

    public Office answered(String on, Ground ground, @Nullable Particular particular, Ground... withheldOn) {
        return then(decision(++decisions, day(on), ground, particular, List.of(withheldOn)));
    }

    private static Decision decision(
            int no, LocalDate on, Ground ground, @Nullable Particular particular, List<Ground> withheldOn) {
        var reasons = PersonalData.of(PersonalField.REASON, "理由见此");
        var number = "信公复〔2023〕%d号".formatted(no);
        return switch (ground.kind()) {
            case DISCLOSED -> new InformationDisclosed(AGENCY, REQUEST, no, on, particular, number, reasons);
            case PARTIALLY_DISCLOSED ->
                new InformationPartiallyDisclosed(AGENCY, REQUEST, no, on, withheldOn, particular, number, reasons);
            case REFUSED -> new DisclosureRefused(AGENCY, REQUEST, no, on, ground, particular, number, reasons);
            case UNAVAILABLE ->
                new InformationUnavailable(AGENCY, REQUEST, no, on, ground, particular, number, reasons);
            case NOT_PROCESSED -> new RequestNotProcessed(AGENCY, REQUEST, no, on, ground, particular, number, reasons);
            case CLOSED_OTHERWISE ->
                new RequestClosedOtherwise(AGENCY, REQUEST, no, on, ground, particular, number, reasons);
        };
    }

    public LetterCase file() {
        return LetterCase.of(events.stream().reduce(null, RequestState::after, (one, other) -> other));
    }

    public AgencyFacts agency() {
        return agency;
    }

    public List<LetterKind> fitting() {
        return FittingLetters.of(file()).stream().map(Occasion::kind).toList();
    }

    /** The last letter of that kind that fits. */
    public Letter letter(LetterKind kind, @Nullable DeliveryWay way) {
        var occasion = FittingLetters.of(file()).stream()
                .filter(one -> one.kind() == kind)
                .reduce((first, last) -> last)
                .orElseThrow();
        return LetterWriter.write(file(), agency, occasion, null, way);
    }

    /** The letter that answers. */
    public Letter answer(@Nullable DeliveryWay way) {
        var kind = FittingLetters.of(file()).stream()
                .map(Occasion::kind)
                .filter(LetterKind::answers)
                .reduce((first, last) -> last)
                .orElseThrow();
        return letter(kind, way);
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    static Map<PersonalField, String> written(String text) {
        return Map.of(PersonalField.TEXT, text);
    }
}
