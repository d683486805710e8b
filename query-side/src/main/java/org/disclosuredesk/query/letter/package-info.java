/** The letters of a case (文书): which fit, how each reads, and the files that were kept. */
@NullMarked
package org.disclosuredesk.query.letter;

import org.jspecify.annotations.NullMarked;
