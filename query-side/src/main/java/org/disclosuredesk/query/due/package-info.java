/** How a due date stands today (四种状态): in good time, due soon, overdue, or stopped. */
@NullMarked
package org.disclosuredesk.query.due;

import org.jspecify.annotations.NullMarked;
