/** Remedies against an answer: reconsideration and suits (art. 51). */
@NullMarked
package org.disclosuredesk.command.remedy;

import org.jspecify.annotations.NullMarked;
