package org.disclosuredesk.law.term;

/** The finer fact under a ground, where the officer gave it: letters differ by it, table 3 does not. */
public enum Particular {
    /** Public already; told where (art. 36 (1)). */
    ALREADY_PUBLIC(Ground.DISCLOSED),
    /** Given, or told way, route and time (art. 36 (2)). */
    PROVIDED(Ground.DISCLOSED),
    /** Personnel matters (art. 16 (1)). */
    PERSONNEL(Ground.INTERNAL_AFFAIRS),
    /** Logistics (art. 16 (1)). */
    LOGISTICS(Ground.INTERNAL_AFFAIRS),
    /** Internal workflow (art. 16 (1)). */
    WORKFLOW(Ground.INTERNAL_AFFAIRS),
    /** Record of discussion (art. 16 (2)). */
    DISCUSSION_RECORD(Ground.PROCESS_INFORMATION),
    /** Draft (art. 16 (2)). */
    DRAFT(Ground.PROCESS_INFORMATION),
    /** Letter of consultation (art. 16 (2)). */
    CONSULTATION_LETTER(Ground.PROCESS_INFORMATION),
    /** Request for instructions, report (art. 16 (2)). */
    REQUEST_FOR_INSTRUCTIONS(Ground.PROCESS_INFORMATION),
    /** Searched for and not found (art. 36 (4)). */
    DOES_NOT_EXIST(Ground.NOT_HELD),
    /** Another agency's to disclose (art. 36 (5)). */
    OTHER_AGENCY(Ground.NOT_HELD),
    /** The applicant withdrew (撤回). */
    WITHDRAWN(Ground.OTHER),
    /** Not government information, or a question (咨询). */
    NOT_GOVERNMENT_INFORMATION(Ground.OTHER);

    private final Ground ground;

    Particular(Ground ground) {
        this.ground = ground;
    }

    /** The ground it belongs under. */
    public Ground ground() {
        return ground;
    }
}
