/** What the desk does by itself each time it opens, before its pages answer. */
@NullMarked
package org.disclosuredesk.command.opening;

import org.jspecify.annotations.NullMarked;
