package org.disclosuredesk.law.letter;

import org.disclosuredesk.events.RequestEvent;

/**
 * An event that happened, as it reads now.
 *
 * @param sequence which event of the request it is, from 0
 * @param event every clerk's slip in it put right
 */
record Told(long sequence, RequestEvent event) {}
