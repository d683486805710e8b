package org.disclosuredesk.law.term;

/**
 * Why a request was answered as it was (办理结果): the 21 grounds.
 *
 * <p>A ground is a fact of the case; which row of table 3 it counts in is for the counting rules of the year.
 */
public enum Ground {
    /** The information is given, or is public already. Art. 36 (1), 36 (2). */
    DISCLOSED(DecisionKind.DISCLOSED, "36 (1), 36 (2)", "予以公开"),
    /** What can be separated is given. Art. 37. */
    PARTIALLY_DISCLOSED(DecisionKind.PARTIALLY_DISCLOSED, "37", "部分公开"),
    /** It is a state secret. Art. 14. */
    STATE_SECRET(DecisionKind.REFUSED, "14", "属于国家秘密"),
    /** Another law or administrative regulation forbids it. Art. 14. */
    PROHIBITED_BY_LAW(DecisionKind.REFUSED, "14", "其他法律行政法规禁止公开"),
    /** It might endanger national, public or economic security or social stability. Art. 14. */
    THREE_SECURITY_ONE_STABILITY(DecisionKind.REFUSED, "14", "危及“三安全一稳定”"),
    /** It would harm the lawful rights of a third party. Art. 15, 32. */
    THIRD_PARTY_RIGHTS(DecisionKind.REFUSED, "15, 32", "保护第三方合法权益"),
    /** It is about personnel, logistics or internal workflow. Art. 16 (1). */
    INTERNAL_AFFAIRS(DecisionKind.REFUSED, "16 (1)", "属于三类内部事务信息"),
    /** It is a record of discussion, a draft, a letter of consultation or a request for instructions. Art. 16 (2). */
    PROCESS_INFORMATION(DecisionKind.REFUSED, "16 (2)", "属于四类过程性信息"),
    /** It is a file of administrative enforcement. Art. 16 (2). */
    ENFORCEMENT_FILE(DecisionKind.REFUSED, "16 (2)", "属于行政执法案卷"),
    /** Special rules say how to consult it (registries). Art. 36 (7). */
    ADMINISTRATIVE_QUERY(DecisionKind.REFUSED, "36 (7)", "属于行政查询事项"),
    /** It does not exist here, or is another agency's. Art. 36 (4), 36 (5). */
    NOT_HELD(DecisionKind.UNAVAILABLE, "36 (4), 36 (5)", "本机关不掌握相关政府信息"),
    /** It would have to be made. Art. 38. */
    NEEDS_CREATION(DecisionKind.UNAVAILABLE, "38", "没有现成信息需要另行制作"),
    /** Corrected, and still unclear. Art. 30. */
    UNCLEAR_AFTER_CORRECTION(DecisionKind.UNAVAILABLE, "30", "补正后申请内容仍不明确"),
    /** It is a petition, complaint or report. Art. 39 (1). */
    PETITION(DecisionKind.NOT_PROCESSED, "39 (1)", "信访举报投诉类申请"),
    /** The same was answered before. Art. 36 (6). */
    REPEAT(DecisionKind.NOT_PROCESSED, "36 (6)", "重复申请"),
    /** It asks for a published gazette, paper or book. Art. 39 (2). */
    PUBLICATION(DecisionKind.NOT_PROCESSED, "39 (2)", "要求提供公开出版物"),
    /** Too many or too often, without good reason. Art. 35. */
    EXCESSIVE(DecisionKind.NOT_PROCESSED, "35", "无正当理由大量反复申请"),
    /** It asks to confirm or reissue what was obtained already. No express article. */
    RECONFIRMATION(DecisionKind.NOT_PROCESSED, "", "要求行政机关确认或重新出具已获取信息"),
    /** No correction in time, without good reason. Art. 30. */
    CORRECTION_OVERDUE(DecisionKind.CLOSED_OTHERWISE, "30", "申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请"),
    /** The fee was not paid in time (国办函〔2020〕109号 art. 6). Art. 42. */
    FEE_OVERDUE(DecisionKind.CLOSED_OTHERWISE, "42", "申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请"),
    /** Anything else, withdrawal included. No express article. */
    OTHER(DecisionKind.CLOSED_OTHERWISE, "", "其他");

    private final DecisionKind kind;
    private final String articles;
    private final String chinese;

    Ground(DecisionKind kind, String articles, String chinese) {
        this.kind = kind;
        this.articles = articles;
        this.chinese = chinese;
    }

    /** The kind of decision it grounds. */
    public DecisionKind kind() {
        return kind;
    }

    /** Articles of the Regulation it rests on; empty where there is no express one. */
    public String articles() {
        return articles;
    }

    /** The official words, without number or bracketed remark. */
    public String chinese() {
        return chinese;
    }
}
