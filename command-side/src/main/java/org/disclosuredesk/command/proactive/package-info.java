/** The agency's documents: issued with their disclosure attribute, reviewed, published, repealed (arts. 13-26). */
@NullMarked
package org.disclosuredesk.command.proactive;

import org.jspecify.annotations.NullMarked;
