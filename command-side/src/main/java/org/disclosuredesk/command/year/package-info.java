/** The reporting year: figures told to the desk, and its close (arts. 49, 50). */
@NullMarked
package org.disclosuredesk.command.year;

import org.jspecify.annotations.NullMarked;
