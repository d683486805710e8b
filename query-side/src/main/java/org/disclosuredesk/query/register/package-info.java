/** The register (登记册, art. 45): every request as it stands now, and the form that logs a new one. */
@NullMarked
package org.disclosuredesk.query.register;

import org.jspecify.annotations.NullMarked;
