/** One norm, one record, named as the sentence it is, with its article and, where the text is silent, its reading. */
@NullMarked
package org.disclosuredesk.law.rule;

import org.jspecify.annotations.NullMarked;
