package org.disclosuredesk.ledger;

import java.nio.file.Path;

/**
 * A file of an office's own ledger.
 *
 * @param name as the officer knows it
 * @param path where it lies
 */
public record OwnFile(String name, Path path) {}
