/** An office's own ledger between the step it is uploaded in and the step it is recorded in. */
@NullMarked
package org.disclosuredesk.intake;

import org.jspecify.annotations.NullMarked;
