package org.disclosuredesk.law.term;

/** How a document is to be disclosed, decided when it is made (公文公开属性, art. 13). */
public enum DisclosureAttribute {
    /** Without being asked (主动公开, arts. 19-21). */
    PROACTIVE("主动公开"),
    /** When somebody asks (依申请公开, art. 27). */
    ON_REQUEST("依申请公开"),
    /** Not at all (不予公开, arts. 14-16). */
    WITHHELD("不予公开");

    private final String chinese;

    DisclosureAttribute(String chinese) {
        this.chinese = chinese;
    }

    /** The word the forms use. */
    public String chinese() {
        return chinese;
    }
}
