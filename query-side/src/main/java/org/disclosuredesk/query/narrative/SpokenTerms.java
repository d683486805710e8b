package org.disclosuredesk.query.narrative;

import java.util.List;
import java.util.regex.Pattern;
import org.disclosuredesk.law.ReportTerm;

/** In which words the text of a report speaks of what the desk counts, and says that it did not occur. */
final class SpokenTerms {

    /** One measure word is as good as another for cases. */
    private static final String CASES = "件宗起条个项次";

    /** What words speak of, with the measure words of it. */
    record Spoken(Pattern words, String units, ReportTerm term) {

        /** Words of one clause. */
        static Spoken of(String words, String units, ReportTerm term) {
            return across(words.replace(".{", "[^，。；、,;]{"), units, term);
        }

        /** Words that may have a comma between them. */
        static Spoken across(String words, String units, ReportTerm term) {
            return new Spoken(Pattern.compile(words), units, term);
        }
    }

    static final List<Spoken> SPOKEN = List.of(
            Spoken.of(
                    "(新收|收到|受理)(到|了|各类|有效|群众|公众|社会|提出|的|依申请|公开|政府|信息|事项|共)*依?申请(公开)?(事项)?(政府)?(信息)?",
                    CASES,
                    ReportTerm.NEW_RECEIVED),
            Spoken.of("申请.{0,6}(新收|收到)", CASES, ReportTerm.NEW_RECEIVED),
            Spoken.of("新收", CASES, ReportTerm.NEW_RECEIVED),
            Spoken.of("上年.{0,4}结转", CASES, ReportTerm.CARRIED_IN),
            Spoken.of("结转(至|到)?下(一)?年(度)?(继续办理)?", CASES, ReportTerm.CARRIED_OUT),
            Spoken.of("办结(了)?(依申请公开|(政府)?信息公开)?", CASES, ReportTerm.ANSWERED),
            Spoken.of("予以公开", CASES, ReportTerm.DISCLOSED),
            Spoken.of("部分公开", CASES, ReportTerm.PARTIALLY_DISCLOSED),
            Spoken.of("不予公开", CASES, ReportTerm.REFUSED),
            Spoken.of("无法提供", CASES, ReportTerm.UNAVAILABLE),
            Spoken.of("不予处理", CASES, ReportTerm.NOT_PROCESSED),
            Spoken.of("自然人", CASES, ReportTerm.BY_NATURAL_PERSONS),
            Spoken.of("商业企业", CASES, ReportTerm.BY_BUSINESSES),
            Spoken.of("科研机构", CASES, ReportTerm.BY_RESEARCH),
            Spoken.of("社会公益组织", CASES, ReportTerm.BY_SOCIAL_ORGS),
            Spoken.of("法律服务机构", CASES, ReportTerm.BY_LEGAL_SERVICES),
            Spoken.of("其他组织", CASES, ReportTerm.BY_OTHER_ORGS),
            Spoken.of("主动公开.{0,12}(信息)?", "条", ReportTerm.ITEMS_PUBLISHED),
            Spoken.of("发布.{0,8}信息", "条", ReportTerm.ITEMS_PUBLISHED),
            Spoken.of("制发公文", "件份个", ReportTerm.DOCUMENTS_ISSUED),
            Spoken.of("(主动)?公开公文", "件份个", ReportTerm.DOCUMENTS_PUBLISHED),
            Spoken.of("废止公文", "件份个", ReportTerm.DOCUMENTS_REPEALED),
            Spoken.of("公文发布审查", "件次", ReportTerm.DOCUMENTS_REVIEWED),
            Spoken.of("(依申请公开)?答复审查", "件次", ReportTerm.ANSWERS_REVIEWED),
            Spoken.of("咨询.{0,6}", "次件", ReportTerm.CONSULTATIONS),
            Spoken.of("培训.{0,6}", "次", ReportTerm.TRAININGS),
            Spoken.of("(培训|参训|参加).{0,6}", "人次", ReportTerm.PEOPLE_TRAINED),
            Spoken.of("检查.{0,6}", "次", ReportTerm.INSPECTIONS),
            Spoken.of("(发现|查出).{0,4}问题", "个项", ReportTerm.PROBLEMS_FOUND),
            Spoken.of("整改.{0,4}", "个项", ReportTerm.PROBLEMS_CURED),
            Spoken.of("收到.{0,4}举报", CASES, ReportTerm.COMPLAINTS_RECEIVED),
            Spoken.across("举报((?!申请|办结)[^。]){0,20}办结(举报)?", CASES, ReportTerm.COMPLAINTS_CONCLUDED),
            Spoken.of("(行政)?复议", CASES, ReportTerm.REVIEWS),
            Spoken.across("(行政)?复议((?!复议|诉讼|起诉|均|共|都)[^。]){0,30}纠正", CASES, ReportTerm.REVIEWS_CORRECTED),
            Spoken.of("(?<!行政|直接[^，。；、]{0,4}|复议[^，。；、件宗起]{0,8})(行政)?诉讼", CASES, ReportTerm.SUITS),
            Spoken.across(
                    "(?<!行政|直接[^，。；、]{0,4}|复议[^，。；、件宗起]{0,8})(行政)?诉讼((?!复议|诉讼|起诉|均|共|都)[^。]){0,30}纠正",
                    CASES,
                    ReportTerm.SUITS_CORRECTED),
            Spoken.of("未经(行政)?复议.{0,4}直接(提起|向法院)?(起诉|(行政)?诉讼)", CASES, ReportTerm.SUITS_DIRECT),
            Spoken.of("(?<!未)(经)?(行政)?复议.{0,2}后(又|再)?(提起|向法院)?(起诉|(行政)?诉讼)", CASES, ReportTerm.SUITS_AFTER_REVIEW),
            Spoken.of("收费通知(书)?", CASES + "份", ReportTerm.FEES_NOTICED),
            Spoken.of("(收取|实收|实际收).{0,12}", "元", ReportTerm.FEES_RECEIVED_AMOUNT),
            Spoken.of("(按期|按时).{0,6}率", "%", ReportTerm.IN_TIME),
            Spoken.of("行政许可(?!.{0,2}申请)", "件宗起", ReportTerm.LICENSING),
            Spoken.of("行政处罚", "件宗起", ReportTerm.PUNISHMENT),
            Spoken.of("行政强制", "件宗起", ReportTerm.COERCION));

    /** What may stand before the thing and adds nothing to it. */
    private static final String ANY = "(?:有|发生|出现|收到|接到|受理|新收|新增|被|提起|申请|过|本年度?|今年|全年|任何|相关|一[件起宗例份]|因|由|涉及|有关|关于|对"
            + "|(?:依申请|(?:政府)?信息)公开(?:工作|方面|领域|类)?|引起|引发|产生|的)*";

    /** What may stand after it; a bare 的 makes it something else. */
    private static final String CASE = "(?:的?(?:案件|案|申请|情况|情形|事项|事件|问题|现象|行为|发生))*";

    /** What may be said not to have occurred. */
    record Denied(Pattern words, ReportTerm term) {

        static Denied of(String words, ReportTerm term) {
            return new Denied(Pattern.compile(ANY + "(?:" + words + ")" + CASE), term);
        }
    }

    static final List<Denied> DENIED = List.of(
            Denied.of("未经(行政)?复议.{0,2}直接(提起)?(起诉|(行政)?诉讼)", ReportTerm.SUITS_DIRECT),
            Denied.of("经?(行政)?复议后(提起)?(起诉|(行政)?诉讼)", ReportTerm.SUITS_AFTER_REVIEW),
            Denied.of("(行政)?复议(结果)?被?纠正", ReportTerm.REVIEWS_CORRECTED),
            Denied.of("(行政)?诉讼(结果)?被?纠正", ReportTerm.SUITS_CORRECTED),
            Denied.of("(行政)?复议", ReportTerm.REVIEWS),
            Denied.of("(行政)?(诉讼|应诉)", ReportTerm.SUITS),
            Denied.of("(?<!收到|接到)(发出|制发|开具)?((政府)?信息(公开)?处理费)?(的)?收费通知书?", ReportTerm.FEES_NOTICED),
            Denied.of("(实际)?收取?(依申请公开|(政府)?信息公开|信息|处理|任何|相关|其他|的)*费用?|(?<=收到)(信息)?处理费用?", ReportTerm.FEES_RECEIVED),
            Denied.of("(?<=收到|接到|新收)(任何)?申请|(政府)?信息公开(的)?申请|依申请公开(事项)?", ReportTerm.NEW_RECEIVED),
            Denied.of("(群众)?举报", ReportTerm.COMPLAINTS_RECEIVED),
            Denied.of("上年(度)?结转", ReportTerm.CARRIED_IN),
            Denied.of("结转(至)?下(一)?年(度)?(继续办理)?", ReportTerm.CARRIED_OUT),
            Denied.of("不予公开", ReportTerm.REFUSED),
            Denied.of("部分公开", ReportTerm.PARTIALLY_DISCLOSED),
            Denied.of("(逾期|超期|超时)(答复|办理|未答复)?", ReportTerm.IN_TIME));

    private SpokenTerms() {}
}
