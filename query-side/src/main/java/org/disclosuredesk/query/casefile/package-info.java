/** The case file (案卷): all that happened to one request, and the forms for what may be done next (arts. 30-39, 51). */
@NullMarked
package org.disclosuredesk.query.casefile;

import org.jspecify.annotations.NullMarked;
