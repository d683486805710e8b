/** The ledger (台账) an office kept before: its rows, how they are read, what is wrong with them, and who records them. */
@NullMarked
package org.disclosuredesk.ledger;

import org.jspecify.annotations.NullMarked;
