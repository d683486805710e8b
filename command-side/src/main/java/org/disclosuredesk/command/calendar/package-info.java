/**
 * The working-day calendar as the office adopts it: the State Council's yearly notice (部分节假日安排), and what an ethnic
 * area adds to it.
 */
@NullMarked
package org.disclosuredesk.command.calendar;

import org.jspecify.annotations.NullMarked;
