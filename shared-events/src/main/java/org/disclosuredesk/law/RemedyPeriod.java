package org.disclosuredesk.law;

import java.time.LocalDate;
import org.disclosuredesk.law.term.LegalText;
import org.jspecify.annotations.Nullable;

/**
 * The time an applicant has to dispute an answer (救济期限). Calendar days, not working days: only periods of 3, 5, 7 and 10
 * days are working days (行政复议法 art. 88); the day it begins is not counted, and a last day that is a rest day moves to
 * the next working day (民法典 arts. 201, 203).
 */
@Article(number = 20, of = LegalText.RECONSIDERATION_LAW)
public enum RemedyPeriod {
    /** To apply for reconsideration: 60 days from knowing of the answer (行政复议法 art. 20). */
    REVIEW(60, 0, LegalText.RECONSIDERATION_LAW, 20),
    /** To sue without reconsideration: six months from knowing of the answer (行政诉讼法 art. 46). */
    SUIT(0, 6, LegalText.LITIGATION_LAW, 46),
    /** To sue after reconsideration: 15 days from receipt of its decision (行政复议法 art. 34; 行政诉讼法 art. 45). */
    SUIT_AFTER_REVIEW(15, 0, LegalText.LITIGATION_LAW, 45);

    private final int days;
    private final int months;
    private final LegalText text;
    private final int article;

    RemedyPeriod(int days, int months, LegalText text, int article) {
        this.days = days;
        this.months = months;
        this.text = text;
        this.article = article;
    }

    /**
     * The last day.
     *
     * @param knownOn the day it was received; null where not recorded
     * @return null where the day it runs from is not recorded
     */
    public @Nullable LocalDate lastDay(@Nullable LocalDate knownOn, WorkingDays calendar) {
        if (knownOn == null) {
            return null;
        }
        var last = knownOn.plusMonths(months).plusDays(days);
        while (!calendar.isWorking(last)) {
            last = last.plusDays(1);
        }
        return last;
    }

    /** The text that sets it. */
    public LegalText text() {
        return text;
    }

    /** The article that sets it. */
    public int article() {
        return article;
    }
}
