package org.disclosuredesk.law.term;

/** What the text of the annual report says in figures besides its tables (总体情况、其他需要报告的事项, art. 50). */
public enum ReportFact {
    /** Items published in the columns of the website, as counted by month (发布信息条数). */
    ITEMS_PUBLISHED("条"),
    /** Documents made (制发公文). */
    DOCUMENTS_ISSUED("件"),
    /** Documents published (主动公开公文). */
    DOCUMENTS_PUBLISHED("件"),
    /** Documents repealed (废止公文). */
    DOCUMENTS_REPEALED("件"),
    /** Reviews of documents before publication (发布审查, art. 17). */
    DOCUMENTS_REVIEWED("件次"),
    /** Reviews of answers before they were given (答复审查, art. 17). */
    ANSWERS_REVIEWED("件次"),
    /** Consultations answered (解答咨询). */
    CONSULTATIONS("次"),
    /** Trainings held (培训, art. 48). */
    TRAININGS("次"),
    /** People trained (参训). */
    PEOPLE_TRAINED("人次"),
    /** Inspections held (监督检查, art. 47). */
    INSPECTIONS("次"),
    /** Problems that inspections found (发现问题). */
    PROBLEMS_FOUND("个"),
    /** Problems cured (整改). */
    PROBLEMS_CURED("个"),
    /** Complaints received (收到举报, art. 47). */
    COMPLAINTS_RECEIVED("件"),
    /** Complaints concluded (办结举报). */
    COMPLAINTS_CONCLUDED("件"),
    /** Processing fees charged (发出收费通知, 国办函〔2020〕109号). */
    FEES_NOTICED("件"),
    /** What they come to, in fen (通知金额). */
    FEES_NOTICED_AMOUNT("元"),
    /** Processing fees paid (实际收取). */
    FEES_RECEIVED("件"),
    /** What they come to, in fen (实收金额). */
    FEES_RECEIVED_AMOUNT("元");

    private final String unit;

    ReportFact(String unit) {
        this.unit = unit;
    }

    /** The measure word of the report. */
    public String unit() {
        return unit;
    }

    /** Whether it is money, counted in fen and said in yuan. */
    public boolean money() {
        return this == FEES_NOTICED_AMOUNT || this == FEES_RECEIVED_AMOUNT;
    }
}
