package org.disclosuredesk.query.finding;

import java.util.List;

/**
 * One page of findings.
 *
 * @param rows what it shows, the newest day first
 * @param page which page, from 1
 * @param pages how many there are, at least 1
 * @param found how many findings match
 * @param inAll how many there are in all
 * @param rules how many there are of each norm in the years looked at, the most frequent first
 * @param years the years that have any, the newest first
 */
public record FindingsView(
        List<FindingRow> rows, int page, int pages, long found, long inAll, List<OfRule> rules, List<Integer> years) {

    /** How often a norm was broken. */
    public record OfRule(String rule, long findings) {}
}
