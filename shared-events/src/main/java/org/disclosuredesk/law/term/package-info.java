/** The words of the Regulation that facts are recorded in: kinds, channels, grounds, results. */
@NullMarked
package org.disclosuredesk.law.term;

import org.jspecify.annotations.NullMarked;
