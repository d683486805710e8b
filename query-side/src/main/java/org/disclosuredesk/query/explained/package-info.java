/** Every figure explains itself: the cases behind it, and what changed since it was published. */
@NullMarked
package org.disclosuredesk.query.explained;

import org.jspecify.annotations.NullMarked;
