/** The working-day calendar as the office adopts it: the yearly notice (部分节假日安排), and local holidays. */
@NullMarked
package org.disclosuredesk.command.calendar;

import org.jspecify.annotations.NullMarked;
