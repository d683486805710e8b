package org.disclosuredesk.command.form;

/**
 * What a form brought about.
 *
 * @param page where to go now
 * @param notice what happened, and what comes next
 */
public record Done(String page, String notice) {}
