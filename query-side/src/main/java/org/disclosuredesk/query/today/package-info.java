/** Today: what is to be done next, by whom, and what waits for others. */
@NullMarked
package org.disclosuredesk.query.today;

import org.jspecify.annotations.NullMarked;
