package org.disclosuredesk.law.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.disclosuredesk.law.Article;
import org.disclosuredesk.law.term.Ground;
import org.jspecify.annotations.Nullable;

/**
 * What an answer says of remedies (救济途径告知), by its ground and by the law in force on its date.
 *
 * <p>Since 2024 review comes first where information is withheld under arts. 14-16, in full or in part, and the answer
 * must say so (行政复议法 2023, art. 23); 60 days for review (art. 20), then 15 days for a suit (行政诉讼法 art. 45).
 * For all else either way is open, a suit within 6 months (art. 46).
 *
 * @param reviewFirst whether a suit is open only after review
 * @param where who reviews, and which court
 * @param sentences what the letter says
 * @param readings what the office takes the law to mean here, by key of {@code law-messages}
 */
@Article(number = 51, reading = "复议前置只适用于依据条例第十四条至第十六条全部或者部分不予公开；行政查询事项等未明确的，两种途径均可")
public record RemedyNotice(boolean reviewFirst, ReviewingBody where, List<String> sentences, List<String> readings) {

    private static final Set<Ground> WITHHELD_UNDER_14_TO_16 = EnumSet.of(
            Ground.STATE_SECRET,
            Ground.PROHIBITED_BY_LAW,
            Ground.THREE_SECURITY_ONE_STABILITY,
            Ground.THIRD_PARTY_RIGHTS,
            Ground.INTERNAL_AFFAIRS,
            Ground.PROCESS_INFORMATION,
            Ground.ENFORCEMENT_FILE);

    /**
     * The notice of an answer.
     *
     * @param withheldOn the grounds of the withheld part, where part of it is given
     * @param thisLetter how the letter calls itself
     * @param onlineChannel where review is applied for online; null where the answer is not delivered online
     */
    static RemedyNotice of(
            Ground ground,
            List<Ground> withheldOn,
            LocalDate decidedOn,
            AgencyFacts agency,
            String thisLetter,
            @Nullable String onlineChannel) {
        var where = ReviewingBody.of(agency, decidedOn);
        var revised = !decidedOn.isBefore(ReviewingBody.REVISED_LAW);
        var first = revised && reviewFirst(ground, withheldOn);
        var sentences = new ArrayList<String>();
        sentences.add(
                first
                        ? LetterWords.of("remedy.review-first", thisLetter, where.name())
                        : LetterWords.of("remedy.either", thisLetter, where.name(), where.court()));
        if (revised && onlineChannel != null) {
            sentences.add(LetterWords.of("remedy.online", onlineChannel));
        }
        var readings = new ArrayList<>(readings(ground, withheldOn, revised));
        if (where.reading()) {
            readings.add("law.reading.reviewing-body");
        }
        return new RemedyNotice(first, where, List.copyOf(sentences), List.copyOf(readings));
    }

    /** Reading: where nobody recorded why a part was withheld, it was under arts. 14-16. */
    static boolean reviewFirst(Ground ground, List<Ground> withheldOn) {
        if (ground == Ground.PARTIALLY_DISCLOSED) {
            return withheldOn.isEmpty() || withheldOn.stream().anyMatch(WITHHELD_UNDER_14_TO_16::contains);
        }
        return WITHHELD_UNDER_14_TO_16.contains(ground);
    }

    private static List<String> readings(Ground ground, List<Ground> withheldOn, boolean revised) {
        if (!revised) {
            return List.of();
        }
        if (ground == Ground.PARTIALLY_DISCLOSED) {
            return List.of("law.reading.review-first-in-part");
        }
        return reviewFirst(ground, withheldOn) || ground == Ground.DISCLOSED
                ? List.of()
                : List.of(
                        ground == Ground.ADMINISTRATIVE_QUERY
                                ? "law.reading.query-either-way"
                                : "law.reading.either-way");
    }
}
