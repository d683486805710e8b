/** What was done against a norm: found out from the log, never hidden, never in the way of history. */
@NullMarked
package org.disclosuredesk.query.finding;

import org.jspecify.annotations.NullMarked;
