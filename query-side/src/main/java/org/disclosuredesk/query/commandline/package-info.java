/** The command line: serve the desk, or make a report, bring in a ledger, check the log, and end. */
@NullMarked
package org.disclosuredesk.query.commandline;

import org.jspecify.annotations.NullMarked;
