/** Help: for each role what it does here, step by step, with the page where each step is done. */
@NullMarked
package org.disclosuredesk.query.help;

import org.jspecify.annotations.NullMarked;
