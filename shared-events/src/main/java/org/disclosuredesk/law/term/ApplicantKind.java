package org.disclosuredesk.law.term;

/** Who asks (申请人类型): the columns of table 3. Of the applicant, never of the agent. */
public enum ApplicantKind {
    /** A citizen; a lawyer in their own name too. */
    NATURAL_PERSON("自然人"),
    /** A company. */
    BUSINESS("商业企业"),
    /** A research institution. */
    RESEARCH("科研机构"),
    /** A public-benefit organisation. */
    SOCIAL_ORG("社会公益组织"),
    /** A law firm or the like, asking in its own name. */
    LEGAL_SERVICE("法律服务机构"),
    /** Any other organisation (其他). */
    OTHER_ORG("其他组织");

    private final String chinese;

    ApplicantKind(String chinese) {
        this.chinese = chinese;
    }

    /** The word the ledger and the forms use. */
    public String chinese() {
        return chinese;
    }
}
