package org.disclosuredesk.law.term;

/** The texts that rules rest on. */
public enum LegalText {
    /** The Regulation (政府信息公开条例, 2019). */
    REGULATION("政府信息公开条例"),
    /** The fee measures (国办函〔2020〕109号); their arts. 6 and 7 are known from a press report of the text only. */
    FEE_MEASURES("政府信息公开信息处理费管理办法"),
    /** The letter on delivery (国办公开办函〔2016〕235号). */
    DELIVERY_LETTER("国办公开办函〔2016〕235号"),
    /** The law on reconsideration (2023 revision, in force since 2024-01-01). */
    RECONSIDERATION_LAW("行政复议法"),
    /** The law on administrative suits (2017). */
    LITIGATION_LAW("行政诉讼法"),
    /** The rules on holidays (2024 revision, in force since 2025-01-01). */
    HOLIDAY_RULES("全国年节及纪念日放假办法");

    private final String chinese;

    LegalText(String chinese) {
        this.chinese = chinese;
    }

    /** Its title, or its number where it has none. */
    public String chinese() {
        return chinese;
    }
}
