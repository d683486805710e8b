package org.disclosuredesk.law.letter;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.disclosuredesk.law.Article;
import org.disclosuredesk.law.term.AgencyKind;
import org.jspecify.annotations.Nullable;

/**
 * Where an agency's answer is reviewed, and which court takes a suit against it (行政复议法 2023, arts. 24-28; 行政诉讼法).
 *
 * <p>What the office has written down goes before; what is proposed here is read off the agency's kind and name.
 *
 * @param name the reviewing body as the law in force on the decision's date has it
 * @param court the court, by name where it is known
 * @param reading whether the reviewing body is the office's reading, and nobody has written it down
 */
@Article(number = 51)
public record ReviewingBody(String name, String court, boolean reading) {

    /** The revised law on reconsideration came into force. */
    public static final LocalDate REVISED_LAW = LocalDate.of(2024, 1, 1);

    private static final String GOVERNMENT = "人民政府";

    /** The place an agency's name begins with; 市场监管, 区划 and the like are no places. */
    private static final Pattern PLACE = Pattern.compile("^(.*[省市县区旗州盟])(?![场政容民划域])");

    private static final Pattern TOWN = Pattern.compile("^(.*[市县区旗])[^市县区旗]+(?:镇|乡|街道).*");

    /** For an answer of that date. */
    public static ReviewingBody of(AgencyFacts agency, LocalDate decidedOn) {
        var written = agency.described();
        var body = written == null || written.reviewingBody() == null
                ? proposed(agency.kind(), agency.signs())
                : written.reviewingBody();
        var court = written == null || written.court() == null
                ? proposedCourt(agency.kind(), agency.signs())
                : written.court();
        return new ReviewingBody(
                decidedOn.isBefore(REVISED_LAW) ? beforeTheRevision(agency.kind(), body) : body,
                court,
                (written == null || written.reviewingBody() == null) && isReading(agency.kind(), agency.signs()));
    }

    /** Until 2023 a department's acts went to its government or to the department above, as the applicant chose. */
    private static String beforeTheRevision(AgencyKind kind, String body) {
        return switch (kind) {
            case DEPARTMENT -> body + "或者上一级主管部门";
            case AUTHORISED_ORGANISATION -> LetterWords.of("body.AUTHORISED_ORGANISATION.until-2023");
            default -> body;
        };
    }

    /**
     * Whether who reviews the acts of such an agency is the office's reading: of a province's government and its departments,
     * of a subdistrict office and of an authorised organisation the text that was seen does not say it in so many words.
     */
    public static boolean isReading(AgencyKind kind, String agency) {
        return switch (kind) {
            case PROVINCIAL_GOVERNMENT, SUBDISTRICT_OFFICE, AUTHORISED_ORGANISATION -> true;
            case DEPARTMENT ->
                place(agency)
                        .filter(place -> place.endsWith("省") || place.endsWith("自治区"))
                        .isPresent();
            default -> false;
        };
    }

    /** Who reviews the acts of an agency of that kind and name, since 2024. */
    public static String proposed(AgencyKind kind, String agency) {
        return switch (kind) {
            case DEPARTMENT -> place(agency).map(place -> place + GOVERNMENT).orElse(LetterWords.of("body.DEPARTMENT"));
            case TOWN_GOVERNMENT, SUBDISTRICT_OFFICE ->
                county(agency).map(place -> place + GOVERNMENT).orElse(LetterWords.of("body." + kind));
            case JUSTICE_BUREAU ->
                LetterWords.of(
                        "body.JUSTICE_BUREAU",
                        place(agency).map(place -> place + GOVERNMENT).orElse(LetterWords.of("body.DEPARTMENT")));
            case PROVINCIAL_GOVERNMENT, STATE_COUNCIL_DEPARTMENT -> agency;
            case COUNTY_GOVERNMENT, CITY_GOVERNMENT, LED_FROM_ABOVE, AUTHORISED_ORGANISATION ->
                LetterWords.of("body." + kind);
        };
    }

    /** The court, as far as kind and name tell: a county's or higher government is sued at an intermediate court. */
    public static String proposedCourt(AgencyKind kind, String agency) {
        return switch (kind) {
            case TOWN_GOVERNMENT, SUBDISTRICT_OFFICE ->
                county(agency).map(place -> place + "人民法院").orElse(LetterWords.of("court"));
            case DEPARTMENT, JUSTICE_BUREAU ->
                place(agency)
                        .filter(place -> !place.endsWith("市") && !place.endsWith("省"))
                        .map(place -> place + "人民法院")
                        .orElse(LetterWords.of("court"));
            case COUNTY_GOVERNMENT, CITY_GOVERNMENT, PROVINCIAL_GOVERNMENT, STATE_COUNCIL_DEPARTMENT ->
                LetterWords.of("court.intermediate");
            case LED_FROM_ABOVE, AUTHORISED_ORGANISATION -> LetterWords.of("court");
        };
    }

    /** What kind of agency a name sounds like. */
    public static AgencyKind kindGuessedFrom(String agency) {
        if (agency.contains("街道")) {
            return AgencyKind.SUBDISTRICT_OFFICE;
        }
        if (agency.matches(".*[镇乡](人民政府)?\\d*")) {
            return AgencyKind.TOWN_GOVERNMENT;
        }
        if (agency.endsWith(GOVERNMENT)) {
            return agency.contains("省") || agency.contains("自治区") && !agency.matches(".*[市县旗].*")
                    ? AgencyKind.PROVINCIAL_GOVERNMENT
                    : agency.matches(".*[县区旗]" + GOVERNMENT)
                            ? AgencyKind.COUNTY_GOVERNMENT
                            : AgencyKind.CITY_GOVERNMENT;
        }
        return agency.contains("司法局") ? AgencyKind.JUSTICE_BUREAU : AgencyKind.DEPARTMENT;
    }

    private static Optional<String> place(String agency) {
        return first(PLACE, agency);
    }

    private static Optional<String> county(String agency) {
        return first(TOWN, agency);
    }

    private static Optional<String> first(Pattern pattern, @Nullable String text) {
        var found = pattern.matcher(text == null ? "" : text);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }
}
