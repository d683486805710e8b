/** The working-day calendar as the desk has it now: what it shipped with, and what was adopted since. */
@NullMarked
package org.disclosuredesk.calendar;

import org.jspecify.annotations.NullMarked;
