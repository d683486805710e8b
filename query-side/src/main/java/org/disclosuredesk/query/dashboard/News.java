package org.disclosuredesk.query.dashboard;

/**
 * Something that was recorded lately. Of whom, and by whom, a screen on the wall must not say.
 *
 * @param when the time of day, or the day where it was not today
 * @param registerNo of the request
 * @param link to its case
 * @param event what happened, by its name
 */
public record News(String when, String registerNo, String link, String event) {}
