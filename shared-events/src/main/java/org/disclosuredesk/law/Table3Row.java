package org.disclosuredesk.law;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.disclosuredesk.law.term.DecisionKind;

/**
 * The rows of table 3 (收到和处理政府信息公开申请情况) that carry figures, in the order of the form.
 *
 * <p>Labels: 国办公开办函〔2021〕30号.
 */
public enum Table3Row {
    NEW_RECEIVED("一、本年新收政府信息公开申请数量"),
    CARRIED_IN("二、上年结转政府信息公开申请数量"),
    DISCLOSED("（一）予以公开"),
    PARTIALLY_DISCLOSED("（二）部分公开（区分处理的，只计这一情形，不计其他情形）"),
    REFUSED_STATE_SECRET("1.属于国家秘密"),
    REFUSED_PROHIBITED_BY_LAW("2.其他法律行政法规禁止公开"),
    REFUSED_THREE_SECURITY_ONE_STABILITY("3.危及“三安全一稳定”"),
    REFUSED_THIRD_PARTY_RIGHTS("4.保护第三方合法权益"),
    REFUSED_INTERNAL_AFFAIRS("5.属于三类内部事务信息"),
    REFUSED_PROCESS_INFO("6.属于四类过程性信息"),
    REFUSED_ENFORCEMENT_FILE("7.属于行政执法案卷"),
    REFUSED_ADMINISTRATIVE_QUERY("8.属于行政查询事项"),
    UNABLE_NOT_HELD("1.本机关不掌握相关政府信息"),
    UNABLE_NEEDS_CREATION("2.没有现成信息需要另行制作"),
    UNABLE_UNCLEAR_AFTER_CORRECTION("3.补正后申请内容仍不明确"),
    NOT_PROCESSED_PETITION("1.信访举报投诉类申请"),
    NOT_PROCESSED_REPEAT("2.重复申请"),
    NOT_PROCESSED_PUBLICATION("3.要求提供公开出版物"),
    NOT_PROCESSED_EXCESSIVE("4.无正当理由大量反复申请"),
    NOT_PROCESSED_RECONFIRM("5.要求行政机关确认或重新出具已获取信息"),
    OTHER_CORRECTION_OVERDUE("1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请"),
    OTHER_FEE_OVERDUE("2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请"),
    OTHER_OTHER("3.其他"),
    TOTAL("（七）总计"),
    CARRIED_OUT("四、结转下年度继续办理");

    /** The 21 rows of results, (一) to (六). */
    public static final List<Table3Row> RESULTS = Arrays.stream(values())
            .filter(row -> row.ordinal() >= DISCLOSED.ordinal() && row.ordinal() < TOTAL.ordinal())
            .toList();

    private final String label;

    /** The rows of results that a kind of decision falls into: (一) to (六), each as a whole. */
    public static List<Table3Row> of(DecisionKind kind) {
        var group = switch (kind) {
            case DISCLOSED -> "DISCLOSED";
            case PARTIALLY_DISCLOSED -> "PARTIALLY_DISCLOSED";
            case REFUSED -> "REFUSED_";
            case UNAVAILABLE -> "UNABLE_";
            case NOT_PROCESSED -> "NOT_PROCESSED_";
            case CLOSED_OTHERWISE -> "OTHER_";
        };
        return RESULTS.stream().filter(row -> row.name().startsWith(group)).toList();
    }

    Table3Row(String label) {
        this.label = label;
    }

    /** The row's name in the report's JSON. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The row's words on the form. */
    public String label() {
        return label;
    }
}
