/** The office's own ledger: how it is brought in, step by step, and the whole of it taken out. */
@NullMarked
package org.disclosuredesk.query.ledger;

import org.jspecify.annotations.NullMarked;
