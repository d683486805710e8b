/** Complaints about the agency's disclosure, and what the office does besides its cases (arts. 28, 47, 48, 51). */
@NullMarked
package org.disclosuredesk.command.supervision;

import org.jspecify.annotations.NullMarked;
