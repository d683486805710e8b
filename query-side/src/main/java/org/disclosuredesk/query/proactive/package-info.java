/** The agency's documents: what is to be published unasked, what was, and what is in force (arts. 13-26). */
@NullMarked
package org.disclosuredesk.query.proactive;

import org.jspecify.annotations.NullMarked;
