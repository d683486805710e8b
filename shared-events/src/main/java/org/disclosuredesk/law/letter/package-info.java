/** The letters of a case (文书): which fit what happened, what they say, on which articles, and where a remedy lies (arts. 30-39, 51). */
@NullMarked
package org.disclosuredesk.law.letter;

import org.jspecify.annotations.NullMarked;
