/** The one mail of a morning: what an officer has to do, and where. */
@NullMarked
package org.disclosuredesk.query.digest;

import org.jspecify.annotations.NullMarked;
