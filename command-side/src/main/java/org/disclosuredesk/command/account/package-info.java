/** Who may sign in, and what each role may do. */
@NullMarked
package org.disclosuredesk.command.account;

import org.jspecify.annotations.NullMarked;
