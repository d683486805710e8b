package org.disclosuredesk.command.known;

import org.jspecify.annotations.Nullable;

/**
 * A request by its number, and what the ledger row said that it came from.
 *
 * @param fingerprint null where it did not come from a ledger
 */
public record KnownRow(String registerNo, @Nullable String fingerprint) {}
