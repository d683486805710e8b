package org.disclosuredesk.events;

import org.axonframework.serialization.Revision;

/**
 * What was recorded later shows that the request was not open at that year's end: its carry-over is taken back.
 *
 * @param year the year that ended
 */
@Revision("1")
public record CarryOverWithdrawn(String agencyId, String requestId, int year) implements RequestEvent {}
