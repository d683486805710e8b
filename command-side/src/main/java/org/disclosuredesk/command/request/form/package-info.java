/** The forms an officer sends about a request: log it, answer it, set an answer aside, put a slip right. */
@NullMarked
package org.disclosuredesk.command.request.form;

import org.jspecify.annotations.NullMarked;
