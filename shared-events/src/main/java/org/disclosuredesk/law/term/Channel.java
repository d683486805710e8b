package org.disclosuredesk.law.term;

/** How a request reached the agency (接收方式, art. 31). */
public enum Channel {
    /** Handed in at the office. */
    IN_PERSON("当面"),
    /** Mail that is signed for. */
    SIGNED_MAIL("邮寄"),
    /** Ordinary mail, not signed for. */
    ORDINARY_MAIL("平信"),
    /** The agency's internet channel. */
    INTERNET("网络"),
    /** The office's fax. */
    FAX("传真");

    private final String chinese;

    Channel(String chinese) {
        this.chinese = chinese;
    }

    /** The word the ledger and the forms use. */
    public String chinese() {
        return chinese;
    }
}
