package org.disclosuredesk.life;

import org.disclosuredesk.law.Stage;

/** Requests brought to where they stand by the desk's own forms. */
public final class Stages {

    private static final String DAY = "2026-03-02";

    private Stages() {}

    /** A request received on a Monday in March that stands there; no stage is left out, a new one least of all. */
    public static Life at(Stage stage, Life life, String registerNo) {
        life.on(DAY).received(registerNo, "NATURAL_PERSON", "IN_PERSON", "某河道整治方案" + registerNo);
        return switch (stage) {
            case IN_HAND -> life;
            case AWAITING_CORRECTION ->
                life.does("call-for-correction", "calledOn", DAY, "text", "请写明年份", "correctBy", "2026-03-16");
            case CONSULTING -> life.does("third-party", "sentOn", DAY, "name", "某建设集团");
            case AWAITING_REASONS -> life.does("reasons", "askedOn", DAY, "text", "一月四十件");
            case AWAITING_PAYMENT ->
                life.does("fee", "noticedOn", DAY, "method", "BY_ITEM", "units", "35", "unitsBefore", "0");
            case UNDER_REVIEW -> life.does("draft", "draftedOn", DAY, "ground", "DISCLOSED", "reasons", "可以公开。");
            case APPROVED -> life.approved("DISCLOSED", "reasons", "可以公开。");
            case ANSWERED -> life.answered("DISCLOSED", "reasons", "可以公开。");
            case VOID -> life.voided("与前一件重复登记");
        };
    }
}
