package org.disclosuredesk.law.letter;

import java.util.Arrays;
import java.util.Optional;

/** What a template leaves open (占位符): written {@code {{名称}}} in Word, filled from the case. */
public enum Slot {
    /** The letter's title. */
    TITLE("标题"),
    /** Its number. */
    NUMBER("文号"),
    /** Whom it is for. */
    ADDRESSEE("主送"),
    /** Everything it says, paragraph by paragraph. */
    BODY("正文"),
    /** The agency. */
    AGENCY("机关"),
    /** Its date. */
    DATE("日期"),
    /** The line with office, telephone and address; a paragraph that holds nothing but it falls away where nothing is known. */
    CONTACT("联系方式"),
    /** Part of what it says: that the request came in, and what it asks for. */
    RECEIVED("收悉"),
    /** Part of what it says: what is decided, asked or told. */
    SAYS("告知事项"),
    /** Part of what it says: the officer's reasons. */
    REASONS("理由"),
    /** Part of what it says: what comes next, and until when. */
    NEXT("后续事项"),
    /** Part of what it says: the remedies. */
    REMEDIES("救济途径"),
    /** The articles it rests on. */
    BASIS("依据"),
    /** The number in the register. */
    REGISTER_NO("登记号"),
    /** The day of receipt. */
    RECEIVED_ON("收到日期"),
    /** What was asked for. */
    SOUGHT("所需信息"),
    /** The last day to answer. */
    DUE_ON("答复期限"),
    /** The disclosure office. */
    OFFICE("公开工作机构"),
    /** Its telephone. */
    TELEPHONE("联系电话"),
    /** Its address. */
    ADDRESS("联系地址");

    private final String chinese;

    Slot(String chinese) {
        this.chinese = chinese;
    }

    /** Its name in a template. */
    public String chinese() {
        return chinese;
    }

    /** As it stands in a template. */
    public String placeholder() {
        return "{{" + chinese + "}}";
    }

    /** The slot of that name. */
    public static Optional<Slot> named(String chinese) {
        return Arrays.stream(values())
                .filter(slot -> slot.chinese.equals(chinese))
                .findFirst();
    }
}
