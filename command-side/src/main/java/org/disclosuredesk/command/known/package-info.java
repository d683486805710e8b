/** What the acts must know of the whole store before they act: numbers taken, carry-overs owed, years closed. */
@NullMarked
package org.disclosuredesk.command.known;

import org.jspecify.annotations.NullMarked;
