package org.disclosuredesk.ledger;

import org.disclosuredesk.publishing.TableFigures;

/**
 * The annual report of an agency that keeps its requests elsewhere, as far as it is added up.
 *
 * @param agency its name
 * @param tables which keep their relations
 */
public record OutsideReport(String agency, TableFigures tables) {}
