/** The agencies that keep their requests here, and their departments. */
@NullMarked
package org.disclosuredesk.command.agency;

import org.jspecify.annotations.NullMarked;
