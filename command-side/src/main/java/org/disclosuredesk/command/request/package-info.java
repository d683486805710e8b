/** The acts on a request, from its receipt to its answer and what comes after (arts. 29-45). */
@NullMarked
package org.disclosuredesk.command.request;

import org.jspecify.annotations.NullMarked;
