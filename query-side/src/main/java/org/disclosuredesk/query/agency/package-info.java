/** The agency whose desk this is, and its departments (科室). */
@NullMarked
package org.disclosuredesk.query.agency;

import org.jspecify.annotations.NullMarked;
