package org.disclosuredesk.law.term;

/** A figure of table 2 that the desk is told, since it does not keep the cases behind it. */
public enum Figure {
    /** Art. 20 (1). */
    REGULATIONS_MADE("规章/本年制发件数"),
    /** Art. 20 (1). */
    REGULATIONS_REPEALED("规章/本年废止件数"),
    /** Art. 20 (1). */
    REGULATIONS_IN_FORCE("规章/现行有效件数"),
    /** Art. 20 (1). */
    NORMATIVE_DOCUMENTS_MADE("行政规范性文件/本年制发件数"),
    /** Art. 20 (1). */
    NORMATIVE_DOCUMENTS_REPEALED("行政规范性文件/本年废止件数"),
    /** Art. 20 (1). */
    NORMATIVE_DOCUMENTS_IN_FORCE("行政规范性文件/现行有效件数"),
    /** Art. 20 (5). */
    ADMINISTRATIVE_LICENSING("行政许可/本年处理决定数量"),
    /** Art. 20 (6). */
    ADMINISTRATIVE_PUNISHMENT("行政处罚/本年处理决定数量"),
    /** Art. 20 (6). */
    ADMINISTRATIVE_COERCION("行政强制/本年处理决定数量"),
    /** Art. 20 (8), in units of 10,000 yuan. */
    ADMINISTRATIVE_FEES("行政事业性收费/本年收费金额（单位：万元）");

    private final String chinese;

    Figure(String chinese) {
        this.chinese = chinese;
    }

    /** The word the ledger and the forms use. */
    public String chinese() {
        return chinese;
    }
}
