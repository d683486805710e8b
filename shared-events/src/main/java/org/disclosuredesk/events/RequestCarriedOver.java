package org.disclosuredesk.events;

import org.axonframework.serialization.Revision;

/**
 * The year ended with the request open: it is carried over into the next (结转下年度继续办理).
 *
 * @param year the year that ended
 */
@Revision("1")
public record RequestCarriedOver(String agencyId, String requestId, int year) implements RequestEvent {}
