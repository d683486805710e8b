/** How a form is read, performed once, and answered: 303 to a page that says what happened or what is wrong. */
@NullMarked
package org.disclosuredesk.command.form;

import org.jspecify.annotations.NullMarked;
