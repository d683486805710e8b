/** The Regulation as a functional core: articles, periods, the calendar, how cases are counted, where a request stands. */
@NullMarked
package org.disclosuredesk.law;

import org.jspecify.annotations.NullMarked;
