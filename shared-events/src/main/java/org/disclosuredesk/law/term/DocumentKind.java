package org.disclosuredesk.law.term;

/** What a document of the agency is: the first two are rows of table 2 (art. 20 (1)). */
public enum DocumentKind {
    /** A rule of the government or department (规章). */
    REGULATION("规章"),
    /** A normative document (行政规范性文件). */
    NORMATIVE_DOCUMENT("行政规范性文件"),
    /** Any other official document (其他公文); table 2 does not count it. */
    OTHER("其他公文");

    private final String chinese;

    DocumentKind(String chinese) {
        this.chinese = chinese;
    }

    /** The word the forms use. */
    public String chinese() {
        return chinese;
    }
}
