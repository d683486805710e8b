package org.disclosuredesk.command.account;

/** What an account is for. Every role may read. */
enum Role {
    /** Logs and answers requests (经办人). */
    OFFICER,
    /** Does the review before anything is released (审核人, art. 17). */
    REVIEWER,
    /** Approves, and closes the year (负责人). */
    SUPERVISOR,
    /** Keeps the agency and the accounts (管理员). */
    ADMINISTRATOR,
    /** Reads (监督). */
    AUDITOR
}
