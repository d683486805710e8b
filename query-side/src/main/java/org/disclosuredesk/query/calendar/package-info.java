/** The working-day calendar as it is shown: the year, the adoption of a notice, and the due dates that moved with it. */
@NullMarked
package org.disclosuredesk.query.calendar;

import org.jspecify.annotations.NullMarked;
