/** What the annual report says in words (art. 50): its sections, the words the desk puts in, and what contradicts a table. */
@NullMarked
package org.disclosuredesk.query.narrative;

import org.jspecify.annotations.NullMarked;
