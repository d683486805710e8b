package org.disclosuredesk.query.register;

import java.util.List;
import java.util.Map;

/**
 * One page of the register.
 *
 * @param <R> how a request is shown
 * @param rows what it shows, in order
 * @param page which page, from 1
 * @param pages how many there are, at least 1
 * @param found how many requests match, or of how many it is known
 * @param more whether there are more, which nobody counted
 * @param counts how many there are in each list, whatever else is looked for
 */
public record RegisterView<R>(List<R> rows, int page, int pages, long found, boolean more, Map<Queue, Long> counts) {}
