package org.disclosuredesk.law.letter;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.disclosuredesk.law.Article;
import org.disclosuredesk.law.term.Ground;
import org.disclosuredesk.law.term.LetterKind;
import org.disclosuredesk.law.term.Particular;
import org.jspecify.annotations.Nullable;

/**
 * On which articles a letter rests, to the item, as Chinese letters cite them (法律依据).
 *
 * @param articles of the Regulation (政府信息公开条例, 2019); empty where it has no express one
 * @param others of other texts, whole
 * @param readings what the office takes the law to mean here, by key of {@code law-messages}
 */
@Article(number = 36, reading = "没有明文的情形所引条款，以及未登记细分情形时所引的项，是本机关的理解")
public record LegalBasis(List<String> articles, List<String> others, List<String> readings) {

    private static final String REGULATION = "《中华人民共和国政府信息公开条例》";
    private static final String FEES = "《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）";
    private static final String WITHHELD = "第三十六条第（三）项";

    public LegalBasis {
        articles = List.copyOf(articles);
        others = List.copyOf(others);
        readings = List.copyOf(readings);
    }

    /** The basis of a decision; grounds of a withheld part count only where part of it is given. */
    public static LegalBasis of(Ground ground, @Nullable Particular particular, List<Ground> withheldOn) {
        return switch (ground) {
            case DISCLOSED ->
                particular == Particular.ALREADY_PUBLIC
                        ? express("第三十六条第（一）项")
                        : particular == null ? reading("law.reading.disclosed", "第三十六条第（二）项") : express("第三十六条第（二）项");
            case PARTIALLY_DISCLOSED -> partly(withheldOn);
            case STATE_SECRET, PROHIBITED_BY_LAW, THREE_SECURITY_ONE_STABILITY -> express(WITHHELD, "第十四条");
            case THIRD_PARTY_RIGHTS -> express(WITHHELD, "第十五条", "第三十二条");
            case INTERNAL_AFFAIRS -> express(WITHHELD, "第十六条第一款");
            case PROCESS_INFORMATION, ENFORCEMENT_FILE -> express(WITHHELD, "第十六条第二款");
            case ADMINISTRATIVE_QUERY -> reading("law.reading.query", "第三十六条第（七）项");
            case NOT_HELD ->
                particular == Particular.OTHER_AGENCY
                        ? express("第三十六条第（五）项")
                        : particular == null ? reading("law.reading.not-held", "第三十六条第（四）项") : express("第三十六条第（四）项");
            case NEEDS_CREATION -> express("第三十八条");
            case UNCLEAR_AFTER_CORRECTION -> reading("law.reading.still-unclear", "第三十条");
            case PETITION -> express("第三十九条第一款");
            case REPEAT -> express("第三十六条第（六）项");
            case PUBLICATION -> express("第三十九条第二款");
            case EXCESSIVE -> express("第三十五条");
            case RECONFIRMATION -> reading("law.reading.reconfirmation", "第二条", "第三十六条第（六）项", "第三十八条");
            case CORRECTION_OVERDUE -> express("第三十条");
            case FEE_OVERDUE -> fee();
            case OTHER ->
                particular == Particular.NOT_GOVERNMENT_INFORMATION
                        ? reading("law.reading.not-information", "第二条")
                        : new LegalBasis(List.of(), List.of(), List.of("law.reading.no-article"));
        };
    }

    /** The basis of a letter on the way; the article of a consultation is what the act recorded. */
    static LegalBasis onTheWay(LetterKind kind, int consultedUnder) {
        return switch (kind) {
            case RECEIPT -> express("第三十一条");
            case CORRECTION_NOTICE -> express("第三十条");
            case REASONS_NOTICE, DELAY_NOTICE -> express("第三十五条");
            case EXTENSION_NOTICE -> express("第三十三条第二款");
            case THIRD_PARTY_INQUIRY -> express("第十五条", "第三十二条");
            case THIRD_PARTY_TOLD -> express("第三十二条");
            case JOINT_MAKER_INQUIRY -> express("第三十四条");
            case OTHER_AGENCY_INQUIRY -> express(consultedUnder == 17 ? "第十七条第三款" : "第十一条");
            case CONSULTATION_NOTICE ->
                consultedUnder == 17
                        ? reading("law.reading.referral-stops", "第十七条第三款", "第三十三条第三款")
                        : express(consulted(consultedUnder), "第三十三条第三款");
            case FEE_NOTICE -> fee();
            default -> throw new IllegalArgumentException(kind + " is an answer");
        };
    }

    private static String consulted(int under) {
        return switch (under) {
            case 11 -> "第十一条";
            case 34 -> "第三十四条";
            default -> "第三十二条";
        };
    }

    /** Reading: where the ground of the withheld part was not recorded, the letter cites that it is withheld and no more. */
    private static LegalBasis partly(List<Ground> withheldOn) {
        Set<String> cited = new LinkedHashSet<>(List.of("第三十七条"));
        var readings = new ArrayList<String>();
        for (var ground : withheldOn) {
            var basis = of(ground, null, List.of());
            cited.addAll(basis.articles());
            readings.addAll(basis.readings());
        }
        if (withheldOn.isEmpty()) {
            readings.add("law.reading.withheld-unrecorded");
        }
        return new LegalBasis(List.copyOf(cited), List.of(), readings);
    }

    private static LegalBasis fee() {
        return new LegalBasis(List.of("第四十二条"), List.of(FEES + "第六条"), List.of());
    }

    private static LegalBasis express(String... articles) {
        return new LegalBasis(List.of(articles), List.of(), List.of());
    }

    private static LegalBasis reading(String key, String... articles) {
        return new LegalBasis(List.of(articles), List.of(), List.of(key));
    }

    /** As it is cited: the Regulation by its full name, then article and item; empty where there is none. */
    public String words() {
        if (articles.isEmpty()) {
            return "";
        }
        var cited = REGULATION + String.join("、", articles);
        return others.isEmpty() ? cited : cited + "、" + String.join("、", others);
    }
}
