/** How events are stored and read: one append order, JSON, durable commits, the same tables on H2 and PostgreSQL. */
@NullMarked
package org.disclosuredesk.eventlog;

import org.jspecify.annotations.NullMarked;
