/** The tally (计数): which case stands in which cell of the annual tables, since when, and by which event (art. 50). */
@NullMarked
package org.disclosuredesk.query.tally;

import org.jspecify.annotations.NullMarked;
