package org.disclosuredesk.law.term;

/**
 * The letters of the desk (文种).
 *
 * <p>No national template fixes their names: an office changes them in its own template.
 */
public enum LetterKind {
    /** The request was registered (arts. 31, 45). */
    RECEIPT("政府信息公开申请登记回执", To.APPLICANT),
    /** What to correct, and by when (art. 30). */
    CORRECTION_NOTICE("政府信息公开申请补正告知书", To.APPLICANT),
    /** Why the request seems excessive, and which reasons are wanted (art. 35). */
    REASONS_NOTICE("政府信息公开申请说明理由告知书", To.APPLICANT),
    /** The period was extended (art. 33 para. 2). */
    EXTENSION_NOTICE("政府信息公开申请延期答复告知书", To.APPLICANT),
    /** A reasonable later day was set for an excessive request (art. 35). */
    DELAY_NOTICE("政府信息公开申请延迟答复告知书", To.APPLICANT),
    /** A third party is asked for an opinion (art. 32). */
    THIRD_PARTY_INQUIRY("政府信息公开征求第三方意见书", To.OTHERS),
    /** A joint maker is asked for an opinion (art. 34). */
    JOINT_MAKER_INQUIRY("政府信息公开征求意见函", To.OTHERS),
    /** Another agency is asked (arts. 11, 17). */
    OTHER_AGENCY_INQUIRY("政府信息公开协商函", To.OTHERS),
    /** The applicant is told that others are asked, and that this time does not count (art. 33 para. 3). */
    CONSULTATION_NOTICE("政府信息公开征求意见告知书", To.APPLICANT),
    /** A third party is told what will be disclosed, and why (art. 32). */
    THIRD_PARTY_TOLD("政府信息公开决定告知书（第三方）", To.OTHERS),
    /** A processing fee is charged (art. 42). */
    FEE_NOTICE("政府信息公开信息处理费收费通知书", To.APPLICANT),
    /** It is public already (art. 36 (1)). */
    ALREADY_PUBLIC("政府信息公开申请答复书", To.ANSWER),
    /** It is given, or way, route and time are told (art. 36 (2)). */
    PROVIDED("政府信息公开申请答复书", To.ANSWER),
    /** Part of it is given (art. 37). */
    PARTLY_PROVIDED("政府信息部分公开答复书", To.ANSWER),
    /** It is withheld (arts. 14-16, 36 (3)). */
    REFUSED("政府信息不予公开答复书", To.ANSWER),
    /** It was searched for and does not exist (art. 36 (4)). */
    DOES_NOT_EXIST("政府信息不存在答复书", To.ANSWER),
    /** It is another agency's to disclose (art. 36 (5)). */
    OTHER_AGENCYS("非本机关政府信息答复书", To.ANSWER),
    /** Special rules say how to consult it (art. 36 (7)). */
    ADMINISTRATIVE_QUERY("行政查询事项答复书", To.ANSWER),
    /** It would have to be made (art. 38). */
    NEEDS_CREATION("政府信息无法提供答复书", To.ANSWER),
    /** Corrected, and still unclear (art. 30). */
    STILL_UNCLEAR("政府信息无法提供答复书", To.ANSWER),
    /** It is a petition, complaint or report (art. 39 para. 1). */
    PETITION("政府信息公开申请不予处理告知书", To.ANSWER),
    /** The same was answered before (art. 36 (6)). */
    REPEAT("政府信息公开申请不予重复处理告知书", To.ANSWER),
    /** It asks for a gazette, paper or book (art. 39 para. 2). */
    PUBLICATION("政府信息公开申请不予处理告知书", To.ANSWER),
    /** Too many or too often, without good reason (art. 35). */
    EXCESSIVE("政府信息公开申请不予处理告知书", To.ANSWER),
    /** It asks to confirm or reissue what was obtained already. */
    RECONFIRMATION("政府信息公开申请不予处理告知书", To.ANSWER),
    /** Not corrected in time: no longer processed (art. 30). */
    CORRECTION_OVERDUE("政府信息公开申请不再处理告知书", To.ANSWER),
    /** Not paid in time: no longer processed (art. 42). */
    FEE_OVERDUE("政府信息公开申请不再处理告知书", To.ANSWER),
    /** Withdrawn by the applicant. */
    WITHDRAWN("政府信息公开申请终止办理告知书", To.ANSWER),
    /** Ended in another way. */
    OTHERWISE("政府信息公开申请办理告知书", To.ANSWER);

    /** Whom a letter is for, and whether it answers the request. */
    private enum To {
        APPLICANT,
        OTHERS,
        ANSWER
    }

    private final String chinese;
    private final To to;

    LetterKind(String chinese, To to) {
        this.chinese = chinese;
        this.to = to;
    }

    /** The title it is shipped with. */
    public String chinese() {
        return chinese;
    }

    /** Whether it answers the request; every other letter is a step on the way and tells of no remedy. */
    public boolean answers() {
        return to == To.ANSWER;
    }

    /** Whether it goes to the applicant; the others go to those whose opinion is asked. */
    public boolean toApplicant() {
        return to != To.OTHERS;
    }
}
