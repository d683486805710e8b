/** What stands around every page: navigation with its counts, whose desk it is, and who is signed in. */
@NullMarked
package org.disclosuredesk.query.frame;

import org.jspecify.annotations.NullMarked;
