package org.disclosuredesk.law;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.disclosuredesk.law.term.FeeMethod;
import org.disclosuredesk.law.term.LegalText;

/**
 * What the processing fee comes to (国办函〔2020〕109号 arts. 3-5): progressive on the excess, by item or by volume.
 *
 * <p>Reading: above 30 items each step of ten costs 100 yuan an item more than the one before (31-40: 200, 41-50: 300).
 */
@Article(
        number = 4,
        of = LegalText.FEE_MEASURES,
        reading = "Steps of ten items above 30, each 100 yuan an item dearer than the one before")
public final class FeeTariff {

    private static final int FREE_ITEMS = 10;
    private static final int ITEMS_OF_FIRST_BAND = 30;
    private static final int ITEMS_OF_A_STEP = 10;
    private static final int YUAN_OF_A_STEP = 100;

    /** Pages up to, and yuan a page; art. 5. */
    private static final int[][] PAGES = {{30, 0}, {100, 10}, {200, 20}, {Integer.MAX_VALUE, 40}};

    /**
     * A part of the working: from which unit to which, at how much each.
     *
     * @param from the first unit of the band that is charged here
     * @param to the last
     * @param yuanEach what each costs
     */
    public record Band(int from, int to, int yuanEach) {

        /** What it comes to, in yuan. */
        public int yuan() {
            return (to - from + 1) * yuanEach;
        }
    }

    private FeeTariff() {}

    /**
     * The fee in yuan.
     *
     * @param units items or pages of this request
     * @param before items of the same applicant in the same calendar month before these; 0 by volume, since pages of
     *     several requests are not added up
     */
    public static BigDecimal yuan(FeeMethod method, int units, int before) {
        return BigDecimal.valueOf(
                bands(method, units, before).stream().mapToInt(Band::yuan).sum());
    }

    /** The working: every band that a unit falls into, the free one too. */
    public static List<Band> bands(FeeMethod method, int units, int before) {
        var first = method == FeeMethod.BY_ITEM ? before + 1 : 1;
        var last = first + units - 1;
        var bands = new ArrayList<Band>();
        for (var from = first; from <= last; ) {
            var to = Math.min(last, endOfBand(method, from));
            bands.add(new Band(from, to, yuanOf(method, from)));
            from = to + 1;
        }
        return bands;
    }

    private static int endOfBand(FeeMethod method, int unit) {
        if (method == FeeMethod.BY_VOLUME) {
            return page(unit)[0];
        }
        if (unit <= FREE_ITEMS) {
            return FREE_ITEMS;
        }
        return unit <= ITEMS_OF_FIRST_BAND ? ITEMS_OF_FIRST_BAND : ITEMS_OF_FIRST_BAND + step(unit) * ITEMS_OF_A_STEP;
    }

    private static int yuanOf(FeeMethod method, int unit) {
        if (method == FeeMethod.BY_VOLUME) {
            return page(unit)[1];
        }
        if (unit <= FREE_ITEMS) {
            return 0;
        }
        return unit <= ITEMS_OF_FIRST_BAND ? YUAN_OF_A_STEP : YUAN_OF_A_STEP * (1 + step(unit));
    }

    /** 1 for items 31-40, 2 for 41-50, and so on. */
    private static int step(int unit) {
        return (unit - ITEMS_OF_FIRST_BAND + ITEMS_OF_A_STEP - 1) / ITEMS_OF_A_STEP;
    }

    private static int[] page(int unit) {
        for (var band : PAGES) {
            if (unit <= band[0]) {
                return band;
            }
        }
        throw new IllegalArgumentException("No band for page " + unit);
    }
}
