package org.disclosuredesk.law;

import java.util.Arrays;
import java.util.Optional;
import org.disclosuredesk.law.term.ApplicantKind;
import org.disclosuredesk.law.term.DecisionKind;
import org.disclosuredesk.law.term.Figure;
import org.disclosuredesk.law.term.ReportFact;
import org.jspecify.annotations.Nullable;

/**
 * The words in the text of the annual report that the desk puts in by itself: figures of its tables, and what is counted
 * besides. A draft holds their names in braces, as {@code {新收申请数}}, and never a figure.
 */
public enum ReportTerm {
    /** The year reported on. */
    YEAR("年度"),
    /** A figure of the facts beside the tables; so are the next. */
    ITEMS_PUBLISHED("主动公开信息条数", ReportFact.ITEMS_PUBLISHED),
    /** See {@link ReportFact}. */
    DOCUMENTS_ISSUED("制发公文数", ReportFact.DOCUMENTS_ISSUED),
    /** See {@link ReportFact}. */
    DOCUMENTS_PUBLISHED("主动公开公文数", ReportFact.DOCUMENTS_PUBLISHED),
    /** See {@link ReportFact}. */
    DOCUMENTS_REPEALED("废止公文数", ReportFact.DOCUMENTS_REPEALED),
    /** See {@link ReportFact}. */
    DOCUMENTS_REVIEWED("发布审查次数", ReportFact.DOCUMENTS_REVIEWED),
    /** See {@link ReportFact}. */
    ANSWERS_REVIEWED("答复审查次数", ReportFact.ANSWERS_REVIEWED),
    /** See {@link ReportFact}. */
    CONSULTATIONS("解答咨询次数", ReportFact.CONSULTATIONS),
    /** See {@link ReportFact}. */
    TRAININGS("培训次数", ReportFact.TRAININGS),
    /** See {@link ReportFact}. */
    PEOPLE_TRAINED("培训人次", ReportFact.PEOPLE_TRAINED),
    /** See {@link ReportFact}. */
    INSPECTIONS("检查次数", ReportFact.INSPECTIONS),
    /** See {@link ReportFact}. */
    PROBLEMS_FOUND("发现问题数", ReportFact.PROBLEMS_FOUND),
    /** See {@link ReportFact}. */
    PROBLEMS_CURED("整改问题数", ReportFact.PROBLEMS_CURED),
    /** See {@link ReportFact}. */
    COMPLAINTS_RECEIVED("收到举报数", ReportFact.COMPLAINTS_RECEIVED),
    /** See {@link ReportFact}. */
    COMPLAINTS_CONCLUDED("办结举报数", ReportFact.COMPLAINTS_CONCLUDED),
    /** See {@link ReportFact}. */
    FEES_NOTICED("收费通知数", ReportFact.FEES_NOTICED),
    /** In yuan. */
    FEES_NOTICED_AMOUNT("收费通知金额", ReportFact.FEES_NOTICED_AMOUNT),
    /** See {@link ReportFact}. */
    FEES_RECEIVED("实际收费数", ReportFact.FEES_RECEIVED),
    /** In yuan. */
    FEES_RECEIVED_AMOUNT("实际收费金额", ReportFact.FEES_RECEIVED_AMOUNT),
    /** The total of a row of table 3; so are the next. */
    NEW_RECEIVED("新收申请数", Table3Row.NEW_RECEIVED),
    /** See {@link Table3Row}. */
    CARRIED_IN("上年结转数", Table3Row.CARRIED_IN),
    /** See {@link Table3Row}. */
    ANSWERED("办结数", Table3Row.TOTAL),
    /** See {@link Table3Row}. */
    CARRIED_OUT("结转下年数", Table3Row.CARRIED_OUT),
    /** See {@link Table3Row}. */
    DISCLOSED("予以公开数", Table3Row.DISCLOSED),
    /** See {@link Table3Row}. */
    PARTIALLY_DISCLOSED("部分公开数", Table3Row.PARTIALLY_DISCLOSED),
    /** The sum of a group of rows of table 3, which has no figure of its own there; so are the next. */
    REFUSED("不予公开数", DecisionKind.REFUSED),
    /** The group 无法提供. */
    UNAVAILABLE("无法提供数", DecisionKind.UNAVAILABLE),
    /** The group 不予处理. */
    NOT_PROCESSED("不予处理数", DecisionKind.NOT_PROCESSED),
    /** The group 其他处理. */
    CLOSED_OTHERWISE("其他处理数", DecisionKind.CLOSED_OTHERWISE),
    /** Every kind of result that occurred, with its number. */
    RESULTS("办理结果明细"),
    /** Every channel that requests came by, with its number. */
    CHANNELS("接收方式明细"),
    /** Every kind of applicant, with its number. */
    APPLICANTS("申请人明细"),
    /** The new requests of one kind of applicant; so are the next. */
    BY_NATURAL_PERSONS("自然人申请数", ApplicantKind.NATURAL_PERSON),
    /** See {@link ApplicantKind}. */
    BY_BUSINESSES("商业企业申请数", ApplicantKind.BUSINESS),
    /** See {@link ApplicantKind}. */
    BY_RESEARCH("科研机构申请数", ApplicantKind.RESEARCH),
    /** See {@link ApplicantKind}. */
    BY_SOCIAL_ORGS("社会公益组织申请数", ApplicantKind.SOCIAL_ORG),
    /** See {@link ApplicantKind}. */
    BY_LEGAL_SERVICES("法律服务机构申请数", ApplicantKind.LEGAL_SERVICE),
    /** See {@link ApplicantKind}. */
    BY_OTHER_ORGS("其他组织申请数", ApplicantKind.OTHER_ORG),
    /** The share of answers that came in time. */
    IN_TIME("按期答复率"),
    /** The same by department (考核). */
    DEPARTMENTS("科室考核明细"),
    /** A figure of table 2; so are the next. */
    REGULATIONS_MADE("规章制发数", Figure.REGULATIONS_MADE),
    /** See {@link Figure}. */
    REGULATIONS_IN_FORCE("规章现行有效数", Figure.REGULATIONS_IN_FORCE),
    /** See {@link Figure}. */
    NORMATIVE_DOCUMENTS_MADE("规范性文件制发数", Figure.NORMATIVE_DOCUMENTS_MADE),
    /** See {@link Figure}. */
    NORMATIVE_DOCUMENTS_REPEALED("规范性文件废止数", Figure.NORMATIVE_DOCUMENTS_REPEALED),
    /** See {@link Figure}. */
    NORMATIVE_DOCUMENTS_IN_FORCE("规范性文件现行有效数", Figure.NORMATIVE_DOCUMENTS_IN_FORCE),
    /** See {@link Figure}. */
    LICENSING("行政许可数", Figure.ADMINISTRATIVE_LICENSING),
    /** See {@link Figure}. */
    PUNISHMENT("行政处罚数", Figure.ADMINISTRATIVE_PUNISHMENT),
    /** See {@link Figure}. */
    COERCION("行政强制数", Figure.ADMINISTRATIVE_COERCION),
    /** The reconsiderations of table 4. */
    REVIEWS("行政复议数"),
    /** Those that put the agency's act right. */
    REVIEWS_CORRECTED("行政复议纠正数"),
    /** The suits of table 4, both kinds. */
    SUITS("行政诉讼数"),
    /** Those that put the agency's act right. */
    SUITS_CORRECTED("行政诉讼纠正数"),
    /** The suits without reconsideration first. */
    SUITS_DIRECT("未经复议直接起诉数"),
    /** The suits after reconsideration. */
    SUITS_AFTER_REVIEW("复议后起诉数"),
    /** A sentence on remedies. */
    REMEDIES("复议诉讼情况"),
    /** A sentence on processing fees (国办函〔2020〕109号). */
    FEES("信息处理费情况");

    private final String chinese;
    private final @Nullable ReportFact fact;
    private final @Nullable Table3Row row;
    private final @Nullable DecisionKind group;
    private final @Nullable Figure figure;
    private final @Nullable ApplicantKind applicant;

    ReportTerm(String chinese) {
        this(chinese, null, null, null, null, null);
    }

    ReportTerm(String chinese, ReportFact fact) {
        this(chinese, fact, null, null, null, null);
    }

    ReportTerm(String chinese, Table3Row row) {
        this(chinese, null, row, null, null, null);
    }

    ReportTerm(String chinese, DecisionKind group) {
        this(chinese, null, null, group, null, null);
    }

    ReportTerm(String chinese, Figure figure) {
        this(chinese, null, null, null, figure, null);
    }

    ReportTerm(String chinese, ApplicantKind applicant) {
        this(chinese, null, null, null, null, applicant);
    }

    ReportTerm(
            String chinese,
            @Nullable ReportFact fact,
            @Nullable Table3Row row,
            @Nullable DecisionKind group,
            @Nullable Figure figure,
            @Nullable ApplicantKind applicant) {
        this.chinese = chinese;
        this.fact = fact;
        this.row = row;
        this.group = group;
        this.figure = figure;
        this.applicant = applicant;
    }

    /** The term of that name; empty where there is none. */
    public static Optional<ReportTerm> named(String chinese) {
        return Arrays.stream(values())
                .filter(term -> term.chinese.equals(chinese))
                .findFirst();
    }

    /** The name in a draft. */
    public String chinese() {
        return chinese;
    }

    /** The fact it says; null where it says something else. */
    public @Nullable ReportFact fact() {
        return fact;
    }

    /** The row of table 3 whose total it says; null where it says something else. */
    public @Nullable Table3Row row() {
        return row;
    }

    /** The group of rows of table 3 whose sum it says; null where it says something else. */
    public @Nullable DecisionKind group() {
        return group;
    }

    /** The figure of table 2 it says; null where it says something else. */
    public @Nullable Figure figure() {
        return figure;
    }

    /** The kind of applicant whose new requests it says; null where it says something else. */
    public @Nullable ApplicantKind applicant() {
        return applicant;
    }
}
