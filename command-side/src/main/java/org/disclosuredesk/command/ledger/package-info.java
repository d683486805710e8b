/** A ledger brought in: each row's whole history by one act, many rows at a time. */
@NullMarked
package org.disclosuredesk.command.ledger;

import org.jspecify.annotations.NullMarked;
