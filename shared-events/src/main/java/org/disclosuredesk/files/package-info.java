/** The files the desk keeps (附件、文书、模板): by what is in them, beside the log that names them. */
@NullMarked
package org.disclosuredesk.files;

import org.jspecify.annotations.NullMarked;
