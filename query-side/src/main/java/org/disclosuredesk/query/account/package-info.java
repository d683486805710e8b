/** Who may sign in, as an administrator sees it, and the password of one's own account. */
@NullMarked
package org.disclosuredesk.query.account;

import org.jspecify.annotations.NullMarked;
