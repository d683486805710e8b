/** How a list of facts becomes a state: which event moves it, and which are named as ignored. */
@NullMarked
package org.disclosuredesk.fold;

import org.jspecify.annotations.NullMarked;
